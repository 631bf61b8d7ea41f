import { portalStylesheet } from '../../data-protection/portal/rendering/stylesheet.ts'

/** Where the stylesheet of the staff's pages is served. */
export const staffStylesheetPath = '/assets/staff.css'

const frame = `
html { font-size: 100%; line-height: 1.5; }
.column { max-width: 1200px; }
main.column { padding-top: 24px; padding-bottom: 48px; }
main.form { max-width: 688px; }
h1 { font-size: 1.25rem; line-height: 28px; margin: 0 0 12px; }
h2 { font-size: 1rem; line-height: 24px; margin: 0 0 8px; }
h3 { font-size: .875rem; line-height: 20px; }
.note, .lead { font-size: .875rem; line-height: 20px; }
h1 + .lead { margin-bottom: 20px; max-width: 68ch; }
section, .part { margin: 0 0 32px; }
.title { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: center; justify-content: space-between; margin: 0 0 16px; }
.title > * { margin: 0; }
.practice p { font-size: .8125rem; line-height: 18px; }
.top .column { min-height: 56px; gap: 4px 24px; }
.top a, .top button.link { font-size: .875rem; line-height: 20px; }
.menu { flex: 1 1 auto; }
.menu ul { display: flex; flex-wrap: wrap; gap: 0 4px; list-style: none; margin: 0; padding: 0; }
.menu li { margin: 0; }
.menu a { display: flex; align-items: center; min-height: 44px; padding: 0 10px; color: var(--text); text-decoration: none; border-radius: 6px; }
.menu a:hover { background: var(--sunken); }
.menu a[aria-current] { font-weight: 600; color: var(--accent); box-shadow: inset 0 -2px var(--accent); border-radius: 0; }
.own { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; }
.own > a { display: inline-flex; align-items: center; min-height: 44px; }
.languages a { min-height: 44px; font-size: .875rem; }
`

const controls = `
input[type=text], input[type=email], input[type=tel], input[type=url], input[type=password], input[type=search], input[type=file], select {
  display: block; width: 100%; min-height: 44px; padding: 8px 12px; font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--edge); border-radius: 6px; }
textarea { padding: 8px 12px; min-height: 88px; }
select { appearance: none; padding-right: 36px; background-image: linear-gradient(45deg, transparent 50%, var(--text-2) 50%), linear-gradient(-45deg, transparent 50%, var(--text-2) 50%); background-position: right 18px center, right 12px center; background-size: 6px 6px; background-repeat: no-repeat; }
input[type=file] { padding: 7px 8px; }
input[aria-invalid=true], select[aria-invalid=true], textarea[aria-invalid=true] { border: 2px solid var(--danger); }
.field { margin: 0 0 16px; }
.field label { font-size: .875rem; line-height: 20px; }
.field .note { margin: 0 0 6px; }
.wrong { font-size: .875rem; line-height: 20px; margin: 0 0 6px; }
fieldset { margin: 0 0 28px; }
legend { margin: 0 0 8px; }
.choice { padding: 10px 16px; }
.choice input { margin: 2px 0; }
.choice strong { display: block; font-weight: 500; }
.choice .note { display: block; }
button, .button { min-height: 44px; padding: 8px 20px; }
.button.filled { background: var(--accent); color: var(--on-accent); }
.button.filled:hover { background: var(--accent-hover); border-color: var(--accent-hover); color: var(--on-accent); }
button.danger { border-color: var(--danger); color: var(--danger); }
button.danger:hover { background: var(--objected-tint); color: var(--danger); }
button.link { min-height: 44px; padding: 0; border: 0; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
button.link:hover { background: none; text-decoration-thickness: 2px; }
.line { display: flex; gap: 12px; align-items: end; flex-wrap: wrap; margin: 0 0 16px; }
.line .field { flex: 1 1 200px; margin: 0; }
.tabs { display: flex; flex-wrap: wrap; gap: 0 4px; list-style: none; margin: 0 0 16px; padding: 0; border-bottom: 1px solid var(--rule); }
.tabs li { margin: 0; }
.tabs a { display: flex; align-items: center; min-height: 44px; padding: 0 12px; font-size: .875rem; text-decoration: none; color: var(--text-2); }
.tabs a[aria-current] { color: var(--accent); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
`

const data = `
.table { margin: 0 0 16px; overflow-x: auto; }
table { font-size: .875rem; line-height: 20px; }
th, td { padding: 8px 16px 8px 0; }
tbody th { font-weight: 500; }
thead th { font-size: .75rem; line-height: 16px; }
th:last-child, td:last-child { padding-right: 0; }
td { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.chips { display: flex; flex-wrap: wrap; gap: 4px; }
.chip { font-size: .8125rem; line-height: 18px; padding: 1px 8px; gap: 4px; }
.chip svg { width: 14px; height: 14px; }
.short, .table:has(.short) tbody th { white-space: nowrap; }
.stack + .note { margin-top: 12px; }
.quiet { color: var(--text-2); }
.empty { max-width: 640px; padding: 24px; border: 1px solid var(--rule); border-radius: 8px; background: var(--surface); }
.figures { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 0 0 20px; padding: 0; list-style: none; }
.figures li { margin: 0; }
.figures strong { font-size: 1.25rem; line-height: 28px; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures span { display: block; font-size: .8125rem; line-height: 18px; color: var(--text-2); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 360px; gap: 0 32px; align-items: start; }
.box { padding: 16px 20px 20px; margin: 0 0 24px; border-color: var(--rule); }
dl.facts > div { grid-template-columns: 180px 1fr; padding: 8px 0; font-size: .875rem; line-height: 20px; }
dl.facts dd .note { display: block; font-size: .8125rem; line-height: 18px; }
.timeline { list-style: none; margin: 0; padding: 0; font-size: .875rem; line-height: 20px; }
.timeline li { padding: 8px 0; margin: 0; border-bottom: 1px solid var(--rule); }
.timeline time { display: block; font-size: .8125rem; line-height: 18px; color: var(--text-2); }
.bar { height: 8px; border-radius: 4px; background: var(--sunken); border: 1px solid var(--rule); overflow: hidden; }
progress { width: 100%; height: 12px; accent-color: var(--accent); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.5 ui-monospace, monospace; margin: 0 0 16px; padding: 16px; background: var(--sunken); border-radius: 8px; }
.reading { font-size: 1rem; line-height: 26px; max-width: 68ch; white-space: pre-line; }
@media (max-width: 900px) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 640px) {
  .table { overflow: visible; }
  .table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .table tr { display: block; padding: 10px 0; border-bottom: 1px solid var(--rule); }
  .table th, .table td { display: block; border: 0; padding: 1px 0; text-align: left; }
  .table .short, .table:has(.short) tbody th { white-space: normal; }
  .table td:empty { display: none; }
  .table td.figure { text-align: left; }
  .table td[data-label]::before { content: attr(data-label) ": "; color: var(--text-2); }
  .table td:has(> .chips)::before { display: none; }
  dl.facts > div { grid-template-columns: 1fr; }
  .line button { width: 100%; }
}
`

/** The look of the portal at the size of a working tool, with the controls that only staff meet. */
export function staffStylesheet(): string {
  return `${portalStylesheet()}${frame}${controls}${data}`
}
