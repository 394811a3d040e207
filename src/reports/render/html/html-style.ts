import type { Language } from '../../../i18n/language.ts';
import { DARK_THEME, LIGHT_THEME } from '../../charts/theme.ts';

/** The whole style of an HTML report: logical properties only, so that it mirrors by itself from right to left. */
export function htmlStyle(language: Language): string {
  return `:root{color-scheme:light dark;${variables(LIGHT_THEME)}--page:#f6f7f5;--wash:#eef2f3;--warn:#fbf3e3}
@media (prefers-color-scheme:dark){:root{${variables(DARK_THEME)}--page:#10161d;--wash:#1d2731;--warn:#2d2618}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 1rem/1.6 "IBM Plex Sans",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-feature-settings:"kern"}
main{max-inline-size:54rem;margin-inline:auto;padding:2.5rem 1.25rem 4rem}
header{border-block-end:2px solid var(--accent);padding-block-end:1.25rem;margin-block-end:1.5rem}
h1{font-size:1.9rem;line-height:1.25;font-weight:600;margin:0;text-wrap:balance}
.subtitle{color:var(--muted);font-size:1.05rem;margin:.4rem 0 0}
section{margin-block-start:2.75rem}
h2{font-size:1.3rem;line-height:1.3;font-weight:600;margin:0 0 1rem;padding-block-end:.35rem;border-block-end:1px solid var(--line)}
h3{font-size:1.05rem;font-weight:600;margin:1.5rem 0 .5rem}
p{margin:0 0 1rem;max-inline-size:44rem}
ul,ol{margin:0 0 1rem;padding-inline-start:1.5rem;max-inline-size:44rem}
li{margin-block-end:.25rem}
nav{columns:2 16rem;margin-block-start:1rem;font-size:.95rem}
nav a{display:block;color:var(--accent);text-decoration:none;padding-block:.1rem}
nav a:hover{text-decoration:underline}
.notice{border-inline-start:4px solid var(--muted);background:var(--wash);padding:.6rem .9rem;margin:0 0 .75rem;border-radius:3px;max-inline-size:none}
.notice.caution{border-color:var(--weaker);background:var(--warn)}
.notice.warning{border-color:var(--failed)}
.notice strong{margin-inline-end:.35rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.9rem;margin:0 0 1.5rem}
.figure{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.9rem 1rem;break-inside:avoid}
.figure dt{color:var(--muted);font-size:.9rem;line-height:1.4}
.figure dd{margin:0}
.figure .value{font-size:1.45rem;font-weight:600;line-height:1.35;font-variant-numeric:tabular-nums;margin-block:.15rem .25rem}
.figure .value .missing{font-size:1rem;font-weight:400}
.figure .facts{font-size:.85rem;color:var(--muted);line-height:1.5}
.figure .definition{font-size:.8rem;color:var(--muted);line-height:1.5;margin-block-start:.5rem;padding-block-start:.4rem;border-block-start:1px solid var(--line)}
.missing{color:var(--muted);font-style:italic}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.technical{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
code.short{white-space:nowrap}
td .technical,.figure .technical{overflow-wrap:normal}
code{font:.86em/1.5 "IBM Plex Mono",ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--wash);padding:.1em .35em;border-radius:3px;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;inline-size:100%;font-size:.93rem;line-height:1.45}
caption{text-align:start;color:var(--muted);font-size:.9rem;padding-block-end:.4rem}
th{font-weight:600;text-align:start;color:var(--muted);font-size:.85rem;border-block-end:1.5px solid var(--muted);padding:.35rem .6rem;vertical-align:bottom}
td{border-block-end:1px solid var(--line);padding:.4rem .6rem;vertical-align:top}
th.end,td.end{text-align:end;font-variant-numeric:tabular-nums}
td.end .missing,td.barred{white-space:nowrap}
tr.failed td{color:var(--failed)}tr.new td{color:var(--new)}tr.weaker td{color:var(--weaker)}
.bar{display:inline-block;inline-size:5.5rem;block-size:.65rem;background:var(--line);border-radius:2px;margin-inline-start:.6rem;vertical-align:baseline;overflow:hidden}
.bar i{display:block;block-size:100%;background:var(--accent)}
.more{color:var(--muted);font-size:.85rem;margin:.3rem 0 0}
figure{margin:0 0 1.75rem;break-inside:avoid}
figcaption{font-weight:600;font-size:.98rem;margin-block-end:.5rem}
figure .plot{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.9rem;overflow-x:auto;direction:ltr}
[dir=rtl] .plot.bars,[dir=rtl] .plot.flow{direction:rtl}
svg{display:block;max-inline-size:100%;min-inline-size:34rem;block-size:auto;margin-inline:auto;font-family:inherit}
details{border:1px solid var(--line);border-radius:6px;padding:.55rem .9rem;margin:0 0 1.25rem;background:var(--paper)}
summary{cursor:pointer;color:var(--accent);font-size:.95rem}
details[open] summary{margin-block-end:.75rem}
details figure .plot{border:0;padding:0}
#provenance{font-size:.9rem;color:var(--muted)}
#provenance h2{font-size:1.1rem}
footer{margin-block-start:1.5rem;font-size:.85rem}
footer a{color:var(--accent)}
@media (max-width:40rem){main{padding-block-start:1.5rem}h1{font-size:1.5rem}}
@media print{:root{${variables(LIGHT_THEME)}--page:#fff;--wash:#f3f5f6;--warn:#fbf3e3}body{font-size:10pt}main{max-inline-size:none;padding:0}nav{display:none}details{border:0;padding:0}details::details-content{content-visibility:visible;block-size:auto}svg{min-inline-size:0}h2,h3,figcaption,caption{break-after:avoid}tr{break-inside:avoid}@page{margin:18mm 16mm}}
${scriptStyle(language)}`;
}

/** What a script of its own wants: its families, wider lines, no italics, its digits before the items of lists. */
function scriptStyle({ faces, numerals, words }: Language): string {
  const script = faces ? `body{font-family:${faces.screen};line-height:1.8}.missing{font-style:normal}` : '';
  if (numerals === 'latn') return script;
  const digits = Array.from({ length: 10 }, (_, digit) => `"${words.number(digit)}"`).join(' ');
  return `${script}@counter-style digits{system:numeric;symbols:${digits}}ol{list-style-type:digits}`;
}

function variables(theme: Readonly<Record<string, string>>): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}
