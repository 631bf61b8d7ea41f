import { type Html, html } from '../../platform/texts/html.ts'
import { choice, type FormState, group, textField } from '../rendering/form-parts.ts'
import { countryChoices } from './countries.ts'
import { setUpTexts } from './set-up-texts.ts'

/**
 * The form of the first visit, in four short groups. What was sent stays in it, but the password.
 * @param timeZones asked for where the country that was sent has several
 */
export function setUpForm(form: FormState, timeZones: readonly string[]): Html {
  const t = setUpTexts.in(form.language)
  const isPractice = form.sent.practice === 'true'
  return html`<p class="lead">${t('lead')}</p>
<form method="post" action="/set-up">
<input type="hidden" name="language" value="${form.language}">
${group(
  t('companyGroup'),
  textField(form, { name: 'company', label: t('company'), autocomplete: 'organization' }),
  choice(form, { name: 'country', label: t('country'), value: 'DK' }, countryChoices(form.language)),
  timeZones.length > 1 &&
    choice(
      form,
      { name: 'timeZone', label: t('timeZone'), value: timeZones[0]!, note: t('timeZoneNote') },
      timeZones.map((zone) => [zone, zone.replaceAll('_', ' ')] as const),
    ),
  textField(form, { name: 'registrationNumber', label: t('registrationNumber'), isOptional: true }),
)}
${group(
  t('contactGroup'),
  html`<p class="note">${t('contactLead')}</p>`,
  textField(form, { name: 'address', label: t('address'), autocomplete: 'street-address', isOptional: true }),
  textField(form, { name: 'phone', label: t('phone'), type: 'tel', autocomplete: 'tel', isOptional: true }),
  textField(form, {
    name: 'contactEmail',
    label: t('contactEmail'),
    type: 'email',
    note: t('contactEmailNote'),
    isOptional: true,
  }),
)}
${group(
  t('accountGroup'),
  html`<p class="note">${t('accountLead')}</p>`,
  textField(form, { name: 'name', label: t('name'), autocomplete: 'name' }),
  textField(form, { name: 'email', label: t('email'), type: 'email', autocomplete: 'username' }),
  textField(form, {
    name: 'password',
    label: t('password'),
    type: 'password',
    note: t('passwordNote'),
    autocomplete: 'new-password',
  }),
)}
${group(
  t('practiceGroup'),
  html`<label class="choice"><input type="checkbox" name="practice" value="true"${isPractice && html` checked`}> <span><strong>${t('practice')}</strong><span class="note">${t('practiceNote')}</span></span></label>`,
)}
<div class="actions"><button class="filled" name="act" value="set-up">${t('submit')}</button></div>
</form>`
}
