import { type Html, html, linkAddress } from '../../../platform/texts/html.ts'
import type { NoticeSection } from './composed-notice.ts'

/** The sections as pieces of a page with headings h2; the right to object in a box (article 21(4)). */
export function writeSectionsHtml(sections: readonly NoticeSection[]): Html {
  return html`${sections.map(
    (section) => html`
<section class="${section.id === 'NOT-C-15' ? 'box' : 'part'}" id="${section.id.toLowerCase()}">
<h2>${section.heading}</h2>
${writeLines(section)}
</section>`,
  )}`
}

/** What stands under the heading of a section, with its addresses as links. */
export function writeLines(section: NoticeSection): Html {
  return html`${section.paragraphs.map((paragraph) => html`<p>${linked(paragraph)}</p>`)}${
    section.items.length > 0 && html`<ul>${section.items.map((item) => html`<li>${linked(item)}</li>`)}</ul>`
  }`
}

/** Web addresses become links; whoever wrote them, `linkAddress` lets no other scheme through. */
function linked(text: string): Html {
  return html`${text
    .split(/(https?:\/\/[^\s\\]*[^\s\\.,;)])/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${linkAddress(part)}">${part}</a>` : part))}`
}
