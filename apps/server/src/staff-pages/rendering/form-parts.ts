import { type Html, html } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { frameTexts } from './frame-texts.ts'

/** What is wrong, and at which field; without a field it concerns the whole. */
export interface FieldFault {
  field: string | null
  message: string
}

/** What a form is written with: the reader's language, what was sent, and what was wrong with it. */
export interface FormState {
  language: Language
  sent: Readonly<Record<string, string>>
  faults: readonly FieldFault[]
}

export interface TextField {
  name: string
  label: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'file'
  value?: string
  note?: string
  autocomplete?: string
  isOptional?: boolean
}

/** The summary on top of a page with faults: it takes focus by itself, and leads to each field. */
export function faultSummary(faults: readonly FieldFault[], language: Language): Html {
  return html`<div class="faults" role="alert" tabindex="-1" autofocus aria-labelledby="faults"><h2 id="faults">${frameTexts.in(language)('faults')}</h2>
<ul>${faults.map(({ field, message }) => html`<li>${field === null ? message : html`<a href="#${field}">${message}</a>`}</li>`)}</ul></div>`
}

/** A labelled field for one line, with what helps and what is wrong in the same place (WCAG 3.3.1, 3.3.2). */
export function textField(form: FormState, field: TextField): Html {
  const { name, type = 'text', value = '', note, autocomplete, isOptional = false } = field
  const fault = faultAt(form, name)
  const keeps = type !== 'password' && type !== 'file'
  return html`<div class="field"><label for="${name}">${labelOf(form, field.label, isOptional && type !== 'search')}</label>
${noteAt(name, note)}${fault}
<input type="${type}" name="${name}" id="${name}"${keeps && html` value="${form.sent[name] ?? value}"`}${
    autocomplete !== undefined && html` autocomplete="${autocomplete}"`
  }${described(name, note, fault)}${fault && html` aria-invalid="true"`}${!isOptional && html` required`}></div>`
}

/** A labelled field for several lines. */
export function textArea(form: FormState, field: { name: string; label: string; note?: string }): Html {
  const fault = faultAt(form, field.name)
  return html`<div class="field"><label for="${field.name}">${field.label}</label>
${noteAt(field.name, field.note)}${fault}
<textarea name="${field.name}" id="${field.name}" rows="3" required${described(field.name, field.note, fault)}${fault && html` aria-invalid="true"`}>${form.sent[field.name] ?? ''}</textarea></div>`
}

/** A labelled choice in a list. */
export function choice(
  form: FormState,
  field: { name: string; label: string; value: string; note?: string; isOptional?: boolean },
  options: readonly (readonly [string, string])[],
): Html {
  const chosen = form.sent[field.name] ?? field.value
  const fault = faultAt(form, field.name)
  return html`<div class="field"><label for="${field.name}">${labelOf(form, field.label, field.isOptional ?? false)}</label>
${noteAt(field.name, field.note)}${fault}
<select name="${field.name}" id="${field.name}"${described(field.name, field.note, fault)}${fault && html` aria-invalid="true"`}>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></div>`
}

/** A group of fields under a short name. */
export function group(legend: string, ...fields: (Html | false)[]): Html {
  return html`<fieldset><legend><h2>${legend}</h2></legend>${fields}</fieldset>`
}

/** Radio buttons with what each one means; nothing is chosen unless said. */
export function radios(
  form: FormState,
  field: { name: string; label: string; chosen: string | null },
  options: readonly { value: string; label: string; note?: string }[],
): Html {
  const fault = faultAt(form, field.name)
  const chosen = form.sent[field.name] ?? field.chosen
  return html`<fieldset id="${field.name}"><legend><h2>${field.label}</h2></legend>${fault}<div class="stack">${options.map(
    ({ value, label, note }) =>
      html`<label class="choice"><input type="radio" name="${field.name}" value="${value}"${value === chosen && html` checked`}> <span><strong>${label}</strong>${note !== undefined && html`<span class="note">${note}</span>`}</span></label>`,
  )}</div></fieldset>`
}

function labelOf({ language }: FormState, label: string, isOptional: boolean): string {
  return isOptional ? frameTexts.in(language)('optional', { label }) : label
}

function noteAt(name: string, note: string | undefined): Html | false {
  return note !== undefined && html`<p class="note" id="${name}-note">${note}</p>`
}

function faultAt({ faults }: FormState, name: string): Html | false {
  const fault = faults.find(({ field }) => field === name)
  return fault !== undefined && html`<p class="wrong" id="${name}-fault">${fault.message}</p>`
}

function described(name: string, note: string | undefined, fault: Html | false): Html | false {
  const ids = [...(note === undefined ? [] : [`${name}-note`]), ...(fault ? [`${name}-fault`] : [])]
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`
}
