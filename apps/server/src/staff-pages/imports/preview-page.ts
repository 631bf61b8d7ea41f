import { listBases } from '../../crm/imports/running/import-options.ts'
import { fieldTexts } from '../../crm/imports/texts/field-texts.ts'
import { rowTexts } from '../../crm/imports/texts/row-texts.ts'
import type { StaffRole } from '../../data-protection/door/actor.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { dataTable, factList } from '../rendering/data-table.ts'
import { choice, type FormState, radios } from '../rendering/form-parts.ts'
import { wordOf } from '../rendering/word-of.ts'
import { countList } from './import-parts.ts'
import { importTexts } from './import-texts.ts'
import type { Preview, ShownRow } from './preview-upload.ts'

/** A signed assessment under which a list may come in. */
export interface ChoosableAssessment {
  id: string
  label: string
}

export interface PreviewView {
  form: FormState
  token: string
  preview: Preview
  basis: string
  roles: readonly StaffRole[]
  assessments: readonly ChoosableAssessment[]
  invitationDays: number
}

/** What would become of a list, and the choice of why the company may have it. */
export function previewBody(view: PreviewView): Html {
  const { form, preview } = view
  const { language } = form
  const t = importTexts.in(language)
  const { state, rejected, duplicates } = preview
  const reasons = { ...state.reasons, ...state.warnings }
  return html`<p class="lead">${t('nothingKept')}</p>
${countList(state.counts, language, false)}
<div class="columns"><div>
${basisForm(view)}
${rejected.length > 0 && rowTable(t('rejectedRows'), rejected, state.counts.rejected, language, ({ reason }) => (reason ? wordOf(rowTexts, reason, language) : ''))}
${duplicates.length > 0 && rowTable(t('duplicateRows'), duplicates, state.counts.duplicate, language, ({ duplicateOf }) => (duplicateOf === null ? t('sameAsBase') : t('sameAsRow', { line: String(duplicateOf) })))}
</div><div>
${howRead(preview, language)}
${Object.keys(reasons).length > 0 && html`<section class="box"><h2>${t('warnings')}</h2>${factList(Object.entries(reasons).map(([code, count]) => [wordOf(rowTexts, code, language), count] as const))}</section>`}
</div></div>`
}

function basisForm({ form, token, preview, basis, roles, assessments, invitationDays }: PreviewView): Html {
  const t = importTexts.in(form.language)
  const { accepted } = preview.state.counts
  const options = basesFor(roles).map((value) => ({
    value,
    label: t(`basis-${value}`),
    note: value === 'invitation' ? t('basis-invitation-note', { days: invitationDays }) : t(`basis-${value}-note`),
  }))
  return html`<form method="post" action="${linkAddress(`/imports/uploads/${token}`)}" class="box">
${radios(form, { name: 'basis', label: t('basis'), chosen: basis }, options)}
${
  roles.includes('officer') &&
  choice(form, { name: 'assessment', label: t('assessment'), value: '', isOptional: true }, [
    ['', t('noAssessment')],
    ...assessments.map(({ id, label }) => [id, label] as const),
  ])
}
<p class="note">${t('noDanishMail')}</p>
<div class="actions"><button class="filled" name="act" value="run">${t('run', { count: accepted })}</button><button name="act" value="look">${t('lookAgain')}</button><button name="act" value="drop">${t('drop')}</button></div>
</form>`
}

/** Sellers and marketers tell first; an officer decides about every other basis. What a role may not choose is absent. */
export function basesFor(roles: readonly StaffRole[]): (typeof listBases)[number][] {
  const tells = roles.includes('seller') || roles.includes('marketer')
  return listBases.filter((basis) => (basis === 'invitation' ? tells : roles.includes('officer')))
}

function rowTable(
  heading: string,
  rows: readonly ShownRow[],
  count: number,
  language: Language,
  told: (row: ShownRow) => string,
): Html {
  const t = importTexts.in(language)
  const hasSheets = rows.some(({ sheet }) => sheet !== null)
  return html`<section><h2>${heading}</h2>${rows.length < count && html`<p class="note">${t('firstOf', { shown: rows.length, count })}</p>`}${dataTable(
    heading,
    [t('line'), ...(hasSheets ? [t('sheet')] : []), heading === t('duplicateRows') ? t('sameAs') : t('reason')].map(
      (label) => ({ label }),
    ),
    rows.map((row) => [String(row.line), ...(hasSheets ? [row.sheet ?? ''] : []), told(row)]),
  )}</section>`
}

function howRead({ state }: Preview, language: Language): Html {
  const t = importTexts.in(language)
  const { file, mapping, first } = state
  const shown = (field: string) => {
    const value = (first as Record<string, unknown> | null)?.[field]
    return typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.filter((part) => typeof part === 'string').join(', ')
        : ''
  }
  return html`<section class="box"><h2>${t('howRead')}</h2>${factList([
    [t('kind'), file.kind.toUpperCase()],
    [t('encoding'), file.encoding],
    [t('separator'), file.separator && wordOf(importTexts, file.separator, language)],
    [t('headerLine'), file.headerLine],
    [t('records'), file.records],
  ])}</section>
${
  mapping.length > 0 &&
  html`<section><h2>${t('columns')}</h2>${dataTable(
    t('columns'),
    [{ label: t('column') }, { label: t('becomes') }],
    mapping.map(({ header, field }) => [
      header ?? '–',
      field === null
        ? html`<span class="quiet">${t('leftOut')}</span>`
        : html`${wordOf(fieldTexts, field, language)}${shown(field) && html`<br><span class="quiet">${shown(field)}</span>`}`,
    ]),
  )}</section>`
}`
}
