import { type Html, html } from '../platform/texts/html.ts'
import { type Language, languageNames, languages } from '../platform/texts/language.ts'
import { choice, field } from './render-staff-page.ts'
import { staffTexts } from './staff-texts.ts'

/** The form of the first visit. What was sent stays in it, but the password. */
export function setUpForm(language: Language, sent: Readonly<Record<string, string>>): Html {
  const t = staffTexts.in(language)
  return html`<p class="lead">${t('setUpLead')}</p>
<form method="post" action="/set-up">
${field({ name: 'company', label: t('company'), type: 'text', value: sent.company ?? '', autocomplete: 'organization', isRequired: true })}
${field({ name: 'country', label: t('country'), type: 'text', value: sent.country ?? 'DK', autocomplete: 'country', isRequired: true })}
${field({ name: 'registrationNumber', label: t('registrationNumber'), type: 'text', value: sent.registrationNumber ?? '' })}
${field({ name: 'timeZone', label: t('timeZone'), type: 'text', value: sent.timeZone ?? '' })}
${choice(
  'language',
  t('language'),
  sent.language ?? language,
  languages.map((code) => [code, languageNames[code]] as const),
)}
${field({ name: 'name', label: t('name'), type: 'text', value: sent.name ?? '', autocomplete: 'name', isRequired: true })}
${field({ name: 'email', label: t('email'), type: 'email', value: sent.email ?? '', autocomplete: 'username', isRequired: true })}
${field({ name: 'password', label: t('password'), type: 'password', note: t('passwordNote'), autocomplete: 'new-password', isRequired: true })}
<fieldset><label class="choice"><input type="checkbox" name="practice" value="true"${sent.practice === 'true' && html` checked`}> <span>${t('practiceChoice')}</span></label></fieldset>
<button class="filled">${t('setUp')}</button>
</form>`
}

/** The form by which staff come in. */
export function signInForm(language: Language, email: string): Html {
  const t = staffTexts.in(language)
  return html`<form method="post" action="/sign-in">
${field({ name: 'email', label: t('email'), type: 'email', value: email, autocomplete: 'username', isRequired: true })}
${field({ name: 'password', label: t('password'), type: 'password', autocomplete: 'current-password', isRequired: true })}
<button class="filled">${t('signIn')}</button>
</form>`
}
