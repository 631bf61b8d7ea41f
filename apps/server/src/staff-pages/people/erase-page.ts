import type { DeclaredTable } from '../../data-protection/declarations/personal-table.ts'
import { defaultGround, erasureGrounds } from '../../data-protection/erasure/grounds.ts'
import type { Formats } from '../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import { dataTable } from '../rendering/data-table.ts'
import { choice, type FormState, textField } from '../rendering/form-parts.ts'
import { labelOf } from './person-document.ts'
import { personTexts } from './person-texts.ts'

/** An erasure as the API answers it, as far as the pages show it. */
export interface ErasureDocument {
  person: string
  plan: {
    table: string
    rows: number
    action: 'delete' | 'clear' | 'anonymise' | 'keep'
    hold: { law: string; until: string } | null
  }[]
  state: 'planned' | 'open' | 'done'
  checked: { columns: number; places: unknown[] }
}

/** The plan of an erasure, and the word by which it is done: the name typed, then a button. */
export function eraseBody(
  form: FormState,
  { plan, person }: ErasureDocument,
  name: string,
  tables: readonly DeclaredTable[],
  formats: Formats,
): Html {
  const { language } = form
  const t = personTexts.in(language)
  return html`<p class="lead">${t('eraseLead')}</p>
<section><h2>${t('plan')}</h2>${dataTable(
    t('plan'),
    [{ label: t('table') }, { label: t('rows'), isFigure: true }, { label: t('action') }, { label: t('hold') }],
    plan.map(({ table, rows, action, hold }) => [
      labelOf(tables, table, null, language),
      formats.number(rows),
      t(`action-${action}`),
      hold ? t('holdUntil', { law: hold.law, day: formats.day(hold.until) }) : '',
    ]),
  )}</section>
<form method="post" action="${linkAddress(`/people/${person}/erase`)}">
${choice(
  form,
  { name: 'ground', label: t('ground'), value: defaultGround },
  Object.entries(erasureGrounds).map(
    ([code, { label, article }]) => [code, `${label[language]} (${article})`] as const,
  ),
)}
${textField(form, { name: 'typed', label: t('typeName', { name }), autocomplete: 'off' })}
<div class="actions"><a class="button" href="${linkAddress(`/people/${person}?desk=rights`)}">${t('cancel')}</a><button class="danger" name="act" value="erase">${t('eraseNow')}</button></div>
</form>`
}

/** What came of it. */
export function erasedBody({ state, checked }: ErasureDocument, language: FormState['language']): Html {
  const t = personTexts.in(language)
  const lead =
    state === 'open' ? t('erasedOpen', { count: checked.places.length }) : t('erasedLead', { count: checked.columns })
  return html`<p class="lead">${lead}</p><p><a class="button" href="/?desk=rights">${t('toPeople')}</a></p>`
}
