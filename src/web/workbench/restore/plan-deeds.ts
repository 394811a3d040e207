/** A job to other crews or another hour. */
export interface Move {
  readonly asset: string;
  readonly crews: readonly string[];
  readonly hour: number;
}

/** What was done to a plan by hand: a job moved, or locked where it is and unlocked again. */
export type PlanDeed =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'lock'; readonly asset: string };

/**
 * Deeds in their order as an address says them: `asset=crew+crew@hour` is a move, an asset alone is locked or unlocked. What is in a name is
 * escaped, so that none of these marks is.
 */
export function deedsText(deeds: readonly PlanDeed[]): string {
  return deeds
    .map((deed) => {
      if (deed.kind === 'lock') return encodeURIComponent(deed.asset);
      const { asset, crews, hour } = deed.move;
      return `${encodeURIComponent(asset)}=${crews.map(encodeURIComponent).join('+')}@${hour}`;
    })
    .join(' ');
}

/** The deeds that an address says; what cannot be read and all after it is left out. */
export function deedsOf(text: string): readonly PlanDeed[] {
  const found: PlanDeed[] = [];
  for (const said of text.split(' ').filter((one) => one !== '')) {
    const deed = deedOf(said);
    if (!deed) break;
    found.push(deed);
  }
  return found;
}

function deedOf(said: string): PlanDeed | undefined {
  const [, asset, crews, hour] = /^([^=+@]+)(?:=([^=@]+)@(\d+(?:\.\d+)?))?$/.exec(said) ?? [];
  try {
    if (asset === undefined) return undefined;
    if (crews === undefined) return { kind: 'lock', asset: decodeURIComponent(asset) };
    const names = crews.split('+').map(decodeURIComponent);
    return { kind: 'move', move: { asset: decodeURIComponent(asset), crews: names, hour: Number(hour) } };
  } catch {
    // An escape that is cut short.
    return undefined;
  }
}
