import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { frameTexts } from './frame-texts.ts'

/** A column: its head, and whether it holds figures, or short values that do not break. */
export interface Column {
  label: string
  isFigure?: boolean
  isShort?: boolean
}

/**
 * A real table with a caption for those who hear it. On a telephone each row is a card, where a cell says what it is.
 * @param rows cells in the order of the columns; the first names the row
 */
export function dataTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (Html | string | number)[][],
): Html {
  return html`<div class="table"><table><caption class="hidden">${caption}</caption>
<thead><tr>${columns.map(({ label, isFigure }) => html`<th scope="col"${isFigure === true && html` class="figure"`}>${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => {
        const column = columns[index + 1]
        return html`<td data-label="${column?.label ?? ''}"${classOf(column)}>${cell}</td>`
      })}</tr>`,
  )}</tbody></table></div>`
}

function classOf(column: Column | undefined): Html | false {
  if (column?.isFigure) return html` class="figure"`
  return column?.isShort === true && html` class="short"`
}

/** The way to the next page of a list, and back to the first. */
export function pageLinks(
  language: Language,
  path: string,
  query: Record<string, string>,
  { next, isLater }: { next: string | null; isLater: boolean },
): Html | false {
  const t = frameTexts.in(language)
  const address = (more: Record<string, string>) => {
    const text = new URLSearchParams({ ...query, ...more }).toString()
    return linkAddress(text ? `${path}?${text}` : path)
  }
  if (next === null && !isLater) return false
  return html`<nav class="actions pages" aria-label="${t('pages')}">${isLater && html`<a class="button" href="${address({})}">${t('first')}</a>`}${
    next !== null && html`<a class="button" href="${address({ cursor: next })}">${t('next')}</a>`
  }</nav>`
}

/** Facts as a list of names and values. */
export function factList(facts: readonly (readonly [string, Html | string | number | null])[]): Html {
  return html`<dl class="facts">${facts
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}
