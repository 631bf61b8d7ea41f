const light = `
  --page: #faf9f6; --surface: #ffffff; --sunken: #f2f0eb; --selected: #e3f0f2;
  --text: #1b2226; --text-2: #4a5359; --accent: #0b5f73; --on-accent: #ffffff; --accent-hover: #084b5b;
  --edge: #878279; --rule: #ddd9d1; --danger: #a8231d;
  --permitted: #17603a; --permitted-tint: #e2f3e8; --closed: #50595f; --closed-tint: #eceae5;
  --awaiting: #3f46a6; --awaiting-tint: #e8e9fa; --ending: #7a4a00; --ending-tint: #fcefd2;
  --objected: #a0231e; --objected-tint: #fbe6e3; --restricted: #70306f; --restricted-tint: #f5e6f4;`

const dark = `
  --page: #12171a; --surface: #191f23; --sunken: #0d1113; --selected: #16323a;
  --text: #e9edef; --text-2: #b7c0c6; --accent: #63c3d6; --on-accent: #06242c; --accent-hover: #8ad5e3;
  --edge: #77838b; --rule: #2e373d; --danger: #ff9c93;
  --permitted: #7fd6a3; --permitted-tint: #14301f; --closed: #b2bbc1; --closed-tint: #273036;
  --awaiting: #aeb6ff; --awaiting-tint: #23264f; --ending: #f2c069; --ending-tint: #3a2a08;
  --objected: #ffa79e; --objected-tint: #451a17; --restricted: #e6a6e3; --restricted-tint: #3b1d3a;`

const base = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 400 112.5%/1.5556 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--text); background: var(--page); -webkit-text-size-adjust: 100%; scroll-padding-top: 24px; }
body { margin: 0; overflow-wrap: break-word; min-height: 100vh; display: flex; flex-direction: column; }
main { flex: 1 0 auto; width: 100%; }
.column { max-width: 688px; width: 100%; margin: 0 auto; padding: 0 24px; }
h1 { font-size: 1.5556rem; line-height: 36px; font-weight: 600; margin: 0 0 16px; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.1111rem; line-height: 28px; font-weight: 600; margin: 0 0 8px; }
h3 { font-size: 1rem; line-height: 28px; font-weight: 600; margin: 0 0 4px; }
p, dd, li { text-wrap: pretty; }
p { margin: 0 0 12px; }
ul { margin: 0 0 12px; padding-left: 24px; }
li { margin-bottom: 4px; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-hover); text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
section, .part { margin: 0 0 32px; }
section > :last-child, .box > :last-child, p:last-child { margin-bottom: 0; }
.lead { color: var(--text-2); }
h1 + .lead { margin-bottom: 28px; }
form > h2 { margin-top: 32px; }
form > h2:first-child { margin-top: 0; }
.inside h3:not(:first-child), .box h3:not(:first-child) { margin-top: 16px; }
.strong { font-weight: 600; }
.note { color: var(--text-2); font-size: .8889rem; line-height: 26px; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hidden:focus { position: static; width: auto; height: auto; margin: 0; clip-path: none; }
.skip { display: inline-block; padding: 8px 24px; }`

const frame = `
.practice { background: var(--ending-tint); color: var(--ending); font-weight: 500; font-size: .8889rem; line-height: 26px; padding: 8px 0; }
.practice p { margin: 0; }
.top { border-bottom: 1px solid var(--rule); background: var(--surface); }
.top .column { display: flex; flex-wrap: wrap; gap: 0 24px; align-items: center; justify-content: space-between; min-height: 64px; }
.company { font-weight: 600; margin: 0; padding: 8px 0; }
.languages { display: flex; gap: 4px; margin-right: -8px; }
.languages a { display: inline-flex; align-items: center; min-height: 48px; padding: 0 8px; font-size: .8889rem; }
.languages a[aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
main.column { padding-top: 40px; padding-bottom: 56px; }
main:focus { outline: none; }
.bottom { border-top: 1px solid var(--rule); background: var(--sunken); color: var(--text-2); font-size: .8889rem; line-height: 26px; }
.bottom .column { padding-top: 16px; padding-bottom: 32px; }
.bottom dl { margin: 0; }
.bottom dt { padding: 10px 0; }
.bottom p { margin: 0; }
.bottom a { display: inline-block; padding: 10px 0; }`

const parts = `
dl.facts { margin: 0; border-top: 1px solid var(--rule); }
dl.facts > div, .bottom dl > div { display: grid; grid-template-columns: 160px 1fr; gap: 0 16px; }
dl.facts > div { padding: 12px 0; border-bottom: 1px solid var(--rule); }
dl.facts dt { color: var(--text-2); }
dl.facts dd, .bottom dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dl.facts dd p { margin: 0; }
.box { border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); padding: 20px 24px 24px; margin: 0 0 32px; }
.chip svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.chip { display: inline-flex; gap: 6px; align-items: center; white-space: nowrap; font-size: .8333rem; line-height: 24px; font-weight: 500; padding: 2px 10px; border-radius: 4px; }
.permitted { color: var(--permitted); background: var(--permitted-tint); }
.not-permitted { color: var(--closed); background: var(--closed-tint); }
.awaiting { color: var(--awaiting); background: var(--awaiting-tint); }
.ending-soon { color: var(--ending); background: var(--ending-tint); }
.objected { color: var(--objected); background: var(--objected-tint); }
.restricted { color: var(--restricted); background: var(--restricted-tint); }
.rows { list-style: none; margin: 0 0 32px; padding: 0; border-top: 1px solid var(--rule); }
.rows > li { margin: 0; padding: 16px 0; border-bottom: 1px solid var(--rule); }
.rows p { margin: 0; }
.rows form { margin-top: 12px; }
.head { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; align-items: baseline; }
.head h3 { margin: 0; }
details { border-bottom: 1px solid var(--rule); }
.box details { border-bottom: 0; border-top: 1px solid var(--rule); margin: 16px 0 -12px; }
.layers { border-top: 1px solid var(--rule); margin: 0 0 32px; }
summary { display: block; position: relative; padding: 10px 8px 10px 28px; min-height: 48px; cursor: pointer; font-weight: 500; color: var(--accent); list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; position: absolute; left: 6px; top: 19px; width: 8px; height: 8px; border-right: 2px solid; border-bottom: 2px solid; transform: rotate(-45deg); }
details[open] > summary::before { transform: rotate(45deg); top: 17px; }
summary:hover { color: var(--accent-hover); text-decoration: underline; text-underline-offset: 3px; }
details > .inside { padding: 4px 8px 16px 28px; }
.inside > :last-child { margin-bottom: 0; }`

const forms = `
form { margin: 0; }
fieldset { border: 0; margin: 0 0 24px; padding: 0; min-width: 0; }
legend { padding: 0; margin: 0 0 12px; font-weight: 500; }
legend h2, legend h3 { margin: 0; }
.choices { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.choice { display: flex; gap: 12px; align-items: flex-start; padding: 9px 16px; min-height: 48px; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); cursor: pointer; }
.choice:hover { border-color: var(--accent); }
.choice:has(:checked) { border-color: var(--accent); background: var(--selected); }
.choice:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.choice input { flex: none; width: 20px; height: 20px; margin: 4px 0; accent-color: var(--accent); }
.choice input:focus-visible { outline: none; }
.stack { display: grid; gap: 12px; }
.field { margin: 0 0 24px; }
.field label, .label { display: block; font-weight: 500; margin: 0 0 4px; }
.field .note { margin: 0 0 8px; }
input[type=text], input[type=email], input[type=tel], textarea { display: block; width: 100%; min-height: 48px; padding: 9px 12px; font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--edge); border-radius: 6px; }
textarea { min-height: 104px; resize: vertical; }
input.code { max-width: 12rem; letter-spacing: .2em; font-variant-numeric: tabular-nums; }
input[aria-invalid=true] { border: 2px solid var(--danger); }
.wrong { color: var(--danger); font-weight: 500; margin: 0 0 8px; }
.faults { border: 2px solid var(--danger); border-radius: 8px; background: var(--surface); padding: 20px 24px; margin: 0 0 32px; }
.faults a { color: var(--danger); font-weight: 500; }
.faults ul { list-style: none; margin: 0; padding: 0; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 48px; padding: 9px 24px; font: inherit; font-weight: 500; text-align: center; text-decoration: none; border-radius: 6px; border: 1px solid var(--accent); background: var(--surface); color: var(--accent); cursor: pointer; transition: background-color 80ms; }
button:hover, .button:hover { background: var(--selected); color: var(--accent-hover); text-decoration: none; }
button.filled { background: var(--accent); color: var(--on-accent); }
button.filled:hover { background: var(--accent-hover); border-color: var(--accent-hover); color: var(--on-accent); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin: 0 0 16px; }
.after { margin-top: 24px; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
.box form + form { margin-top: 20px; padding-top: 20px; border-top: 1px solid var(--rule); }
.narrow { overflow-x: auto; margin: 0 0 24px; }
table { width: 100%; border-collapse: collapse; font-size: .8889rem; line-height: 26px; }
th, td { text-align: left; vertical-align: top; padding: 10px 16px 10px 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--text-2); font-weight: 500; font-size: .8333rem; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }`

const narrow = `
@media (max-width: 560px) {
  .column { padding: 0 16px; }
  main.column { padding-top: 28px; padding-bottom: 40px; }
  dl.facts > div, .bottom dl > div { grid-template-columns: 1fr; }
  .bottom dt { padding-bottom: 0; }
  .pair, .choices { grid-template-columns: 1fr; }
  .box, .faults { padding: 16px; }
  .actions > *, .actions button, .actions .button, form > button { width: 100%; }
  .plan thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .plan tr { display: block; padding: 12px 0; border-bottom: 1px solid var(--rule); }
  .plan th, .plan td { display: block; border: 0; padding: 0; text-align: left; }
  .plan th { font-weight: 500; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print { .languages, .skip, button, .button { display: none; } html { font-size: 11pt; background: none; } }
@media (forced-colors: active) { .choice:has(:checked) { outline: 2px solid Highlight; } }`

/**
 * The one stylesheet of the registered person's pages, from the tokens of the UX reference; served at `/assets/portal.css`.
 * Light and dark follow the reader's system; sizes are in rem, so text can be enlarged to 200 %.
 */
export function portalStylesheet(): string {
  return `:root { color-scheme: light dark;${light}
}
@media (prefers-color-scheme: dark) { :root {${dark}
} }${base}${frame}${parts}${forms}${narrow}
`
}

/** Where the stylesheet is served. */
export const stylesheetPath = '/assets/portal.css'

/** The policy under which the pages work: no script, nothing from elsewhere, no frame. */
export const portalContentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
