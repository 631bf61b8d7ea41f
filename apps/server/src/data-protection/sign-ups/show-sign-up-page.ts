import type { Language } from '../../platform/texts/language.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { composeNotice } from '../notices/composing/compose-notice.ts'
import type { ComposedNotice } from '../notices/composing/composed-notice.ts'
import { noticeInputFor } from '../notices/notice-input-for.ts'
import { type AskableWording, listAskableWordings, nameOf } from '../portal/answering/list-askable-wordings.ts'
import { pageContext } from '../portal/page-context.ts'
import { renderSignUpPage } from '../portal/rendering/pages/render-sign-up-pages.ts'
import type { Sent, SignUpField, SignUpPage } from '../portal/rendering/view-models.ts'
import type { Services } from '../services.ts'
import { signUpFormTexts } from './sign-up-texts.ts'

/** Where the form is. */
export const signUpPath = '/sign-up'

/** What the form is made of: also what a sign-up was shown before it was sent. */
export interface SignUpForm {
  choices: AskableWording[]
  notice: ComposedNotice
}

/**
 * Reads the choices of the form, each purpose, topic and channel by itself (CON-2), and its notice of article 13 (NOT-10).
 * @returns null while the notice is not complete: a form without its notice is not published
 */
export async function readSignUpForm(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'tables' | 'settings'>,
  controller: Controller,
  language: Language,
): Promise<SignUpForm | null> {
  const choices = (await listAskableWordings(tx, language)).filter(
    ({ purpose, channel }) => purpose !== 'customer' && !(purpose === 'profiling' && channel !== null),
  )
  const notice = composeNotice(
    noticeInputFor({
      controller,
      tables: services.tables,
      article: '13',
      purposes: [...new Set(choices.map(({ purpose }) => purpose))].map((purpose) => ({
        purpose,
        basis: 'consent',
        interest: null,
      })),
      source: null,
      publicUrl: services.settings.publicUrl,
    }),
    language,
  )
  return choices.length === 0 || notice.missing.length > 0 ? null : { choices, notice }
}

/** The company's own form: nothing is ticked, and the notice stands above the button. */
export function showSignUpPage(
  controller: Controller,
  language: Language,
  { choices, notice }: SignUpForm,
  sent: Sent | null,
): string {
  const t = signUpFormTexts.in(language)
  const field = (
    name: 'name' | 'email' | 'phone' | 'street' | 'postalCode' | 'city',
    type: SignUpField['type'],
    autocomplete: string,
  ): SignUpField => ({ name, label: t(name), value: '', type, autocomplete, isRequired: name === 'email' })
  return renderSignUpPage(pageContext(controller, language, signUpPath), {
    fields: [
      field('email', 'email', 'email'),
      field('name', 'text', 'name'),
      field('phone', 'tel', 'tel'),
      field('street', 'text', 'address-line1'),
      field('postalCode', 'text', 'postal-code'),
      field('city', 'text', 'address-level2'),
    ],
    topics: groupsOf(choices, controller, language),
    signUp: { action: signUpPath, value: 'sign-up', hidden: {} },
    notice,
    sent,
  })
}

function groupsOf(
  choices: readonly AskableWording[],
  controller: Controller,
  language: Language,
): SignUpPage['topics'] {
  const t = signUpFormTexts.in(language)
  const headingOf = ({ purpose, topic }: AskableWording): string => {
    if (purpose === 'profiling') return t('profiling')
    if (purpose === 'prospecting') return t('contact')
    const known = controller.choices.topics.find(({ id }) => id === topic)
    return known?.[language] ?? topic ?? t('news')
  }
  // News first: that is what most people come for.
  const ordered = choices.toSorted(
    (one, other) => Number(other.purpose === 'marketing') - Number(one.purpose === 'marketing'),
  )
  return [...Map.groupBy(ordered, headingOf)].map(([heading, those]) => ({
    heading,
    choices: those.map((wording) => ({ name: nameOf(wording), wording: wording.text })),
  }))
}
