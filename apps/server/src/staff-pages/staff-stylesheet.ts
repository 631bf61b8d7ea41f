import { portalStylesheet } from '../data-protection/portal/rendering/stylesheet.ts'

/** Where the stylesheet of the staff's pages is served. */
export const staffStylesheetPath = '/assets/staff.css'

/** The look of the portal, with the controls that only staff meet. */
export function staffStylesheet(): string {
  return `${portalStylesheet()}
.wide { max-width: 1040px; }
input[type=password], input[type=search], input[type=file], select { display: block; width: 100%; min-height: 48px; padding: 9px 12px; font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--edge); border-radius: 6px; }
.line { display: flex; gap: 12px; align-items: end; flex-wrap: wrap; }
.line .field { flex: 1 1 240px; margin: 0; }
.quiet { border: 0; background: none; }
`
}
