import { type Html, html } from '../../../../platform/texts/html.ts'
import { frameTexts } from '../texts/frame-texts.ts'
import type { PageContext, Sent } from '../view-models.ts'
import { errorAt, fieldId } from './error-summary.ts'

/** A field for one line of text. */
export interface TextField {
  name: string
  label: string
  /** What stands in it at first; what was just sent takes its place. */
  value: string
  type: 'text' | 'email' | 'tel'
  autocomplete: string | null
  isRequired: boolean
  note?: string
  /** Set for a code: digits, in a narrow field. */
  digits?: number
}

/** A label, what helps, what is wrong, and the field, in this order. What was sent stays in it. */
export function textField(context: PageContext, field: TextField, sent: Sent | null): Html {
  const t = frameTexts.in(context.language)
  const id = fieldId(field.name)
  const fault = errorAt(sent, field.name, context.language)
  const noteId = field.note === undefined ? null : `${id}-note`
  const describedBy = [noteId, fault.id].filter((part) => part !== null).join(' ')
  return html`<div class="field">
<label for="${id}">${field.isRequired ? field.label : t('optional', { label: field.label })}</label>
${field.note !== undefined && html`<p class="note" id="${noteId}">${field.note}</p>`}${fault.message}
<input type="${field.type}" name="${field.name}" id="${id}" value="${sent?.values[field.name] ?? field.value}"${
    field.autocomplete !== null && html` autocomplete="${field.autocomplete}"`
  }${field.digits !== undefined && html` class="code" inputmode="numeric"`}${field.isRequired && html` required`}${
    describedBy !== '' && html` aria-describedby="${describedBy}"`
  }${fault.id && html` aria-invalid="true"`}>
</div>`
}

/** A field for some lines of text, always optional. */
export function textArea(context: PageContext, name: string, label: string, sent: Sent | null): Html {
  const id = fieldId(name)
  return html`<div class="field">
<label for="${id}">${frameTexts.in(context.language)('optional', { label })}</label>
<textarea name="${name}" id="${id}" rows="3">${sent?.values[name] ?? ''}</textarea>
</div>`
}
