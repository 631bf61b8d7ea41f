import { type Html, type HtmlValue, html, linkAddress } from '../../../../platform/texts/html.ts'
import type { Act, PageContext } from '../view-models.ts'

/**
 * A form around some fields, without a button: buttons name it by `form`, so that two of equal weight stand side by side and
 * each posts to its own action.
 * @param id unique on the page; what `actButton` names
 */
export function actForm(context: PageContext, act: Act, id: string, fields: HtmlValue): Html {
  return html`<form method="post" action="${linkAddress(act.action)}" id="${id}" novalidate>
<input type="hidden" name="language" value="${context.language}">${
    context.formToken !== null && html`<input type="hidden" name="formToken" value="${context.formToken}">`
  }${Object.entries(act.hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${fields}
</form>`
}

/**
 * The button that does it: only a press sends `act`, so a POST without it has pressed nothing (CON-38).
 * @param form id of the form
 * @param more goes on after the label for those who cannot see what stands beside it
 */
export function actButton(
  act: Act,
  form: string,
  label: string,
  options: { filled?: boolean; more?: string } = {},
): Html {
  return html`<button type="submit" form="${form}" name="act" value="${act.value}"${options.filled === true && html` class="filled"`}>${label}${
    options.more !== undefined && html` <span class="hidden">${options.more}</span>`
  }</button>`
}

/** A form that is nothing but its button. */
export function oneButton(
  context: PageContext,
  act: Act,
  id: string,
  label: string,
  options: { filled?: boolean; more?: string } = {},
): Html {
  return actForm(context, act, id, actButton(act, id, label, options))
}
