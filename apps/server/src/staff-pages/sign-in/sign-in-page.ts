import { type Html, html } from '../../platform/texts/html.ts'
import { type FormState, textField } from '../rendering/form-parts.ts'
import { signInTexts } from './sign-in-texts.ts'

/** The form by which staff come in. */
export function signInForm(form: FormState): Html {
  const t = signInTexts.in(form.language)
  return html`<form method="post" action="/sign-in">
${textField(form, { name: 'email', label: t('email'), type: 'email', autocomplete: 'username' })}
${textField(form, { name: 'password', label: t('password'), type: 'password', autocomplete: 'current-password' })}
<div class="actions"><button class="filled" name="act" value="sign-in">${t('signIn')}</button></div>
</form>
<p class="note after">${t('lost')}</p>`
}

/** The form by which somebody changes their own password. */
export function passwordForm(form: FormState): Html {
  const t = signInTexts.in(form.language)
  return html`<p class="lead">${t('changeLead')}</p>
<form method="post" action="/password">
${textField(form, { name: 'current', label: t('current'), type: 'password', autocomplete: 'current-password' })}
${textField(form, { name: 'next', label: t('next'), type: 'password', note: t('nextNote'), autocomplete: 'new-password' })}
<div class="actions"><button class="filled" name="act" value="change">${t('change')}</button></div>
</form>`
}
