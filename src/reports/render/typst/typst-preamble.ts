import type { Language } from '../../../i18n/language.ts';
import { SCRIPT_FAMILIES } from '../../../i18n/script-families.ts';
import { LIGHT_THEME } from '../../charts/theme.ts';
import { typstString } from './typst-text.ts';

/** Page, type and colours of a report, and the functions that the rest of the source calls. */
export function typstPreamble(language: Language, title: string): string {
  const rightToLeft = language.direction === 'rtl';
  const ink = Object.entries(LIGHT_THEME)
    .map(([name, colour]) => `${name}: rgb("${colour}")`)
    .join(', ');
  return `#let ink = (${ink})
#set document(title: ${title}, date: none)
#set page(paper: "a4", margin: (x: 20mm, top: 20mm, bottom: 22mm),
  footer: context align(center, text(size: 8.5pt, fill: ink.muted, numbering("${language.words.number(1)}", counter(page).get().first()))))
#set text(lang: "${language.tag}", dir: ${language.direction}, font: ${textFonts(language)}, size: ${rightToLeft ? '11.5pt' : '9.8pt'}, fill: ink.ink, ligatures: ${rightToLeft ? 'false' : 'true'}, number-width: "tabular")
#set par(leading: ${rightToLeft ? '0.62em' : '0.68em'}, spacing: 0.95em, justify: false)
#set align(${rightToLeft ? 'right' : 'left'})
#show title: set text(size: 20pt, weight: 600)
#show title: set block(below: 0.7em)
#show heading.where(level: 1): set text(size: 13.5pt, weight: 600, fill: ink.accent)
#show heading.where(level: 1): set block(above: 1.9em, below: 0.9em, sticky: true)
#show heading.where(level: 2): set text(size: 10.5pt, weight: 600)
#show heading.where(level: 2): set block(above: 1.3em, below: 0.7em, sticky: true)
#let x(s) = text(dir: ltr, size: ${rightToLeft ? '0.86em' : '1em'}, s)
#let c(s) = text(dir: ltr, font: ${fontList(['IBM Plex Mono', ...SCRIPT_FAMILIES])}, size: ${rightToLeft ? '0.74em' : '0.88em'}, s)
#let n(d, body) = text(dir: d, body)
#let m(body) = text(fill: ink.muted, ${rightToLeft ? '' : 'style: "italic", '}body)
#let j(s) = text(tracking: 0.001pt, s)
#let muted(body) = text(fill: ink.muted, size: 0.88em, body)
#let notice(colour, body) = block(width: 100%, inset: (x: 9pt, y: 7pt), fill: colour.lighten(91%), stroke: (${rightToLeft ? 'right' : 'left'}: 2.5pt + colour), body)
#let card(label, value, ..facts) = grid.cell(breakable: false, stroke: 0.6pt + ink.line, inset: 8pt)[
  #muted(label)
  #block(above: 0.55em, below: 0.6em, text(size: 1.35em, weight: 600, value))
  #for fact in facts.pos() { block(above: 0.45em, below: 0pt, text(size: 0.82em, fill: ink.muted, fact)) }
]
#let bar(share) = box(width: 46pt, height: 5pt, fill: ink.line, radius: 1pt, align(${rightToLeft ? 'right' : 'left'}, rect(width: share * 100%, height: 100%, fill: ink.accent, radius: 1pt)))
#let why(head, body) = block(width: 100%, inset: (x: 9pt, y: 7pt), stroke: (${rightToLeft ? 'right' : 'left'}: 1pt + ink.line))[#block(below: 0.8em, text(fill: ink.accent, size: 0.92em, head)) #body]
#let label-at(x, y, anchor, size, colour, weight, halo, body) = place(top + left, dx: x - if anchor == left { 0pt } else if anchor == center { 200pt } else { 400pt }, dy: y - size, box(width: 400pt, height: size * 1.2, align(anchor + bottom, box(fill: if halo { white.transparentize(25%) } else { none }, text(size: size, fill: colour, weight: weight, body)))))
`;
}

/** Plex, and for what it lacks the faces of every script; a script of its own takes from Plex only Latin letters and digits, so that the spaces between its words are its own. */
function textFonts({ faces }: Language): string {
  if (!faces) return fontList(['IBM Plex Sans', ...SCRIPT_FAMILIES]);
  const latin = '(name: "IBM Plex Sans", covers: regex("[A-Za-z0-9]"))';
  const others = SCRIPT_FAMILIES.filter((family) => family !== faces.family);
  return `(${latin}, ${[faces.family, 'IBM Plex Sans', ...others].map(typstString).join(', ')})`;
}

function fontList(families: readonly string[]): string {
  return `(${families.map(typstString).join(', ')})`;
}
