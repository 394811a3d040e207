/** What one can be at without a keyboard popping up on a telephone. */
const FOCUSABLE = 'a[href], button:not(:disabled), summary, [tabindex="0"]';

/** A button that is busy comes back within this; one that has nothing more to do does not. */
const BUSY_MS = 600;

/** Keys that move the page. */
const MOVING = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown']);

/** Events by which a person moves it. */
const MOVED_BY = ['wheel', 'touchmove', 'keydown'] as const;

/** So long the page may go on moving after a wheel, a finger or a key has moved it. */
const MOVING_MS = 3000;

interface Step {
  readonly parent: Element;
  readonly at: number;
}

/**
 * Keeps the focus where one was, and in sight where it was when what is around it changes: when the button that was pressed goes, its neighbour has it, else what it stood in; when it is
 * busy, it has it again afterwards. Without this the focus would be nowhere, and a screen reader at the beginning of the page.
 *
 * @returns ends it
 */
export function keepFocus(root: Element): () => void {
  let last: HTMLElement | undefined;
  let path: readonly Step[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let isSeen = false;
  let moved = -Infinity;

  const remember = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    clearTimeout(later);
    last = target as HTMLElement;
    path = stepsTo(root, last);
    isSeen = isInSight(last);
  };
  const moves = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || MOVING.has(event.key)) moved = performance.now();
  };
  // Who scrolls away from it means to; the page also scrolls by itself when what is above it grows.
  const scrolled = (): void => {
    if (last && isInSight(last)) isSeen = true;
    else if (performance.now() - moved < MOVING_MS) isSeen = false;
  };
  const follow = (): void => {
    if (isSeen && last && document.activeElement === last && !isInSight(last))
      last.scrollIntoView({ block: 'nearest' });
  };
  const look = (): void => {
    follow();
    if (!last || document.activeElement !== document.body) return;
    if (last.isConnected && !last.matches(':disabled')) {
      last.focus({ preventScroll: true });
      return follow();
    }
    clearTimeout(later);
    if (!last.isConnected) goBeside();
    else later = setTimeout(() => document.activeElement === document.body && goBeside(), BUSY_MS);
  };
  const goBeside = (): void => {
    const near = path.find(({ parent }) => parent.isConnected);
    if (near) atFocus(placeBeside(near));
  };
  // The browser takes the focus off what is gone when it draws the next frame.
  const changed = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
  };
  // Who clicks beside everything wants to be nowhere.
  const forget = ({ target }: Event): void => {
    if (last && target instanceof Node && !last.contains(target)) last = undefined;
  };
  const seen = new MutationObserver(changed);
  seen.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  const grown = new ResizeObserver(changed);
  grown.observe(root);
  root.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget);
  document.addEventListener('scroll', scrolled, { passive: true });
  for (const kind of MOVED_BY) document.addEventListener(kind, moves, { passive: true });
  return () => {
    seen.disconnect();
    grown.disconnect();
    clearTimeout(later);
    cancelAnimationFrame(frame);
    root.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget);
    document.removeEventListener('scroll', scrolled);
    for (const kind of MOVED_BY) document.removeEventListener(kind, moves);
  };
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** From an element up to the root: in what each stands, and as the how manieth. */
function stepsTo(root: Element, element: Element): Step[] {
  const steps: Step[] = [];
  for (let one = element; one !== root && one.parentElement; one = one.parentElement)
    steps.push({ parent: one.parentElement, at: [...one.parentElement.children].indexOf(one) });
  return steps;
}

/** What now stands where something stood, or before it; else all of what it stood in. Another view is read from its beginning. */
function placeBeside({ parent, at }: Step): Element {
  if (parent.tagName === 'MAIN' || parent.contains(document.querySelector('main')))
    return document.querySelector('main') ?? parent;
  const { children } = parent;
  for (const child of [children[at], children[at - 1]]) {
    const found = child && (child.matches(FOCUSABLE) ? child : child.querySelector(FOCUSABLE));
    if (found) return found;
  }
  return parent;
}

function atFocus(element: Element): void {
  if (!element.matches(`${FOCUSABLE}, [tabindex]`)) element.setAttribute('tabindex', '-1');
  (element as HTMLElement).focus({ preventScroll: true });
}
