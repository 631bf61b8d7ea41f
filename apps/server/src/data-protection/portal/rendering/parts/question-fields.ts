import { type Html, html } from '../../../../platform/texts/html.ts'
import { frameTexts } from '../texts/frame-texts.ts'
import type { PageContext, Question, Sent } from '../view-models.ts'
import { errorAt, fieldId } from './error-summary.ts'

/**
 * Questions with yes and no of one size, colour and distance (CON-1, CON-2). Nothing is chosen, but for the answer to a request
 * with faults, which shows what that request itself chose.
 */
export function questionFields(context: PageContext, questions: readonly Question[], sent: Sent | null): Html {
  return html`${questions.map((question) => {
    const fault = errorAt(sent, question.name, context.language)
    return html`<fieldset${fault.id && html` aria-describedby="${fault.id}"`}>
<legend>${question.wording}</legend>
${fault.message}
<div class="choices">${(['yes', 'no'] as const).map((answer) => choice(context, question.name, answer, sent))}</div>
</fieldset>`
  })}`
}

function choice(context: PageContext, name: string, answer: 'yes' | 'no', sent: Sent | null): Html {
  const id = answer === 'yes' ? fieldId(name) : `${fieldId(name)}-no`
  return html`<label class="choice" for="${id}"><input type="radio" name="${name}" value="${answer}" id="${id}"${
    sent?.values[name] === answer && html` checked`
  }><span>${frameTexts.in(context.language)(answer)}</span></label>`
}

/** Boxes of the company's own form, each with its own whole wording; an empty box is a no. */
export function boxFields(context: PageContext, choices: readonly Question[], sent: Sent | null): Html {
  return html`<div class="stack">${choices.map(({ name, wording }) => {
    const fault = errorAt(sent, name, context.language)
    return html`${fault.message}<label class="choice" for="${fieldId(name)}"><input type="checkbox" name="${name}" value="yes" id="${fieldId(name)}"${
      sent?.values[name] === 'yes' && html` checked`
    }${fault.id && html` aria-describedby="${fault.id}" aria-invalid="true"`}><span>${wording}</span></label>`
  })}</div>`
}
