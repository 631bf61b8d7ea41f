import type { ShownImport } from '../../crm/imports/running/show-imports.ts'
import { rowTexts } from '../../crm/imports/texts/row-texts.ts'
import type { Formats } from '../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { dataTable, factList } from '../rendering/data-table.ts'
import { type FormState, textField } from '../rendering/form-parts.ts'
import { wordOf } from '../rendering/word-of.ts'
import { countList } from './import-parts.ts'
import { importTexts } from './import-texts.ts'

/** The form of an upload, and the imports before it. */
export function importsBody(form: FormState, imports: readonly ShownImport[], formats: Formats): Html {
  const { language } = form
  const t = importTexts.in(language)
  return html`<p class="lead">${t('lead')}</p>
<form method="post" action="/imports" enctype="multipart/form-data" class="line">
${textField(form, { name: 'file', label: t('file'), type: 'file' })}<button class="filled" name="act" value="preview">${t('show')}</button></form>
<section class="after"><h2>${t('earlier')}</h2>${
    imports.length === 0
      ? html`<p class="note">${t('noEarlier')}</p>`
      : dataTable(
          t('earlier'),
          [
            { label: t('file') },
            { label: t('when') },
            { label: t('basis') },
            { label: t('state') },
            { label: t('people'), isFigure: true },
          ],
          imports.map(({ id, file, startedAt, basis, state, counts }) => [
            html`<a href="${linkAddress(`/imports/${id}`)}">${file.name}</a>`,
            formats.moment(startedAt),
            wordOf(importTexts, `basis-${basis}`, language),
            wordOf(importTexts, state, language),
            formats.number(counts.accepted),
          ]),
        )
  }</section>`
}

/** One import: how far it is, or what came of it. */
export function importBody(shown: ShownImport, language: Language): Html {
  const t = importTexts.in(language)
  const { id, state, counts, reasons, warnings, progress, remained = [] } = shown
  if (state === 'running') {
    const rows = progress?.step === 'commit' ? progress.rowsDone : (progress?.rowsRead ?? 0)
    const step =
      progress?.step === 'stage'
        ? t('step-stage', { rows })
        : progress?.step === 'commit'
          ? t('step-commit', { rows })
          : t('step-decide')
    const of = progress?.rowsRead ?? 0
    return html`<p role="status">${step}</p><progress aria-label="${t('running')}"${progress?.step === 'commit' && of > 0 && html` max="${of}" value="${rows}"`}></progress>
<p class="note after">${t('progressLead')}</p>`
  }
  const told = Object.entries({ ...reasons, ...warnings })
  return html`<p class="lead">${wordOf(importTexts, state, language)}</p>
${countList(counts, language, true)}
${remained.length > 0 && html`<p>${t('remained', { count: remained.length })}</p>`}
${told.length > 0 && html`<section><h2>${t('reason')}</h2>${factList(told.map(([code, count]) => [wordOf(rowTexts, code, language), count] as const))}</section>`}
<div class="actions">${state === 'done' && html`<a class="button" href="${linkAddress(`/api/imports/${id}/report`)}" download="import-${id}.json">${t('report')}</a>`}${
    (state === 'done' || state === 'failed') &&
    html`<a class="button" href="${linkAddress(`/imports/${id}/undo`)}">${t('undo')}</a>`
  }</div>`
}

/** Before a list is taken back: what goes, and who stays. */
export function undoBody({ id, counts }: ShownImport, language: Language): Html {
  const t = importTexts.in(language)
  return html`<p>${t('undoLead')}</p>${countList(counts, language, true)}
<form method="post" action="${linkAddress(`/imports/${id}/undo`)}"><div class="actions"><a class="button" href="${linkAddress(`/imports/${id}`)}">${t('keep')}</a><button class="danger" name="act" value="undo">${t('undoNow')}</button></div></form>`
}
