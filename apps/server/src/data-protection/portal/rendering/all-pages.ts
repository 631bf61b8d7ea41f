import type { Language } from '../../../platform/texts/language.ts'
import { aFormNoticeInput } from '../../notices/composing/builders.ts'
import { composeNotice } from '../../notices/composing/compose-notice.ts'
import {
  act,
  anEstablishedPage,
  anInvitedPage,
  aPageContext,
  aReceiptPage,
  aSignUpPage,
  aValuesPage,
  path,
  say,
} from './builders.ts'
import { renderCodePage } from './pages/render-code-page.ts'
import { renderErasedPage, renderErasurePlanPage } from './pages/render-erasure-pages.ts'
import { renderEstablishedPage } from './pages/render-established-page.ts'
import { renderInvitedPage } from './pages/render-invited-page.ts'
import { renderPrivacyPage } from './pages/render-privacy-page.ts'
import { renderProblemPage } from './pages/render-problem-page.ts'
import { renderReceiptPage } from './pages/render-receipt-page.ts'
import { renderSharedMailboxPage } from './pages/render-shared-mailbox-page.ts'
import { renderCheckMailPage, renderConfirmPage, renderSignUpPage } from './pages/render-sign-up-pages.ts'
import { renderUnsubscribePage } from './pages/render-unsubscribe-page.ts'
import { renderValuesPage } from './pages/render-values-page.ts'
import type { PageContext, Sent } from './view-models.ts'

/** Every page in one language, by name: for the tests that read all of them and for screenshots. */
export function allPages(language: Language, changes: Partial<PageContext> = {}): Record<string, string> {
  const context = aPageContext(language, changes)
  const fault = (field: string, da: string, en: string, values: Sent['values'] = {}): Sent => ({
    errors: [{ field, message: say(language, da, en) }],
    values,
  })
  const wrongCode = fault(
    'code',
    'Koden passer ikke. Se i den nyeste mail, og skriv den igen.',
    'The code does not match. Look in the latest mail and type it again.',
  )
  const code = { enter: act('code', 'enter-code'), again: act('code', 'send-code'), digits: 6, minutes: 15 }
  const invited = anInvitedPage(language)
  const receipt = aReceiptPage(language)
  const none = { receipt: null, downloadPath: null }
  return {
    invited: renderInvitedPage(context, invited),
    established: renderEstablishedPage(context, anEstablishedPage(language)),
    'established-questions': renderEstablishedPage(
      context,
      anEstablishedPage(language, {
        questions: invited.questions.slice(1),
        save: act('answers', 'save'),
        consents: [],
      }),
    ),
    code: renderCodePage(context, { ...code, sent: null }),
    'code-wrong': renderCodePage(context, { ...code, sent: wrongCode }),
    values: renderValuesPage(context, aValuesPage(language)),
    'values-no-portability': renderValuesPage(
      context,
      aValuesPage(language, { groups: [], fields: [], portability: null, restrict: null }),
    ),
    'erasure-plan': renderErasurePlanPage(context, {
      rows: [
        {
          system: 'Diskret',
          what: say(language, 'Navn og kontakt', 'Name and contact'),
          rows: 1,
          action: 'delete',
          hold: null,
        },
        { system: 'Diskret', what: say(language, 'Noter', 'Notes'), rows: 12, action: 'delete', hold: null },
        {
          system: say(language, 'Økonomisystem', 'Accounts'),
          what: say(language, 'Faktura 2041', 'Invoice 2041'),
          rows: 1,
          action: 'keep',
          hold: {
            law: say(language, 'bogføringsloven § 12', 'section 12 of the Danish Bookkeeping Act'),
            until: '2031-12-31',
          },
        },
      ],
      erase: act('erasure', 'erase'),
      backPath: `${path}/values`,
    }),
    erased: renderErasedPage(context, {
      state: 'now',
      systems: 5,
      kept: [
        {
          what: say(language, 'Faktura 2041', 'Invoice 2041'),
          law: say(language, 'bogføringsloven § 12', 'section 12 of the Danish Bookkeeping Act'),
          until: '2031-12-31',
        },
      ],
      recipientsTold: ['Nordhost ApS', 'Fragt Nord A/S'],
      answerBy: null,
      caseNumber: '118',
    }),
    'erased-later': renderErasedPage(context, {
      state: 'later',
      systems: 0,
      kept: [],
      recipientsTold: [],
      answerBy: '2026-12-24',
      caseNumber: '118',
    }),
    'shared-name': renderSharedMailboxPage(context, { step: 'name', enter: act('name', 'enter-name'), sent: null }),
    'shared-name-missing': renderSharedMailboxPage(context, {
      step: 'name',
      enter: act('name', 'enter-name'),
      sent: fault('name', 'Skriv dit navn.', 'Type your name.'),
    }),
    'shared-choose': renderSharedMailboxPage(context, { ...invited, step: 'choose', typedName: 'Mette Holm' }),
    receipt: renderReceiptPage(context, receipt),
    'receipt-withdrawal': renderReceiptPage(context, {
      ...receipt,
      kind: 'withdrawal',
      continues: [
        say(
          language,
          'Kundeforholdet fortsætter, fordi du har en aftale med os.',
          'The customer relation goes on, since you have a contract with us.',
        ),
      ],
      dueForErasure: '2027-05-24',
    }),
    'receipt-objection': renderReceiptPage(context, { ...receipt, ...none, kind: 'objection' }),
    'receipt-shared': renderReceiptPage(context, { ...receipt, ...none, kind: 'shared-mailbox' }),
    'sign-up': renderSignUpPage(context, aSignUpPage(language)),
    'sign-up-fault': renderSignUpPage(
      context,
      aSignUpPage(language, {
        sent: fault(
          'email',
          'Skriv din e-mail, så vi kan sende bekræftelsen.',
          'Type your e-mail, so that we can send the confirmation.',
          { 'wine-email': 'yes', name: 'Mette Holm' },
        ),
      }),
    ),
    'check-mail': renderCheckMailPage(context),
    confirm: renderConfirmPage(context, {
      wordings: aSignUpPage(language).topics.flatMap(({ choices }) => choices.map(({ wording }) => wording)),
      confirm: act('confirmation', 'confirm'),
    }),
    privacy: renderPrivacyPage(context, composeNotice(aFormNoticeInput(), language)),
    unsubscribe: renderUnsubscribePage(context, {
      topic: anEstablishedPage(language).consents[0]!.label,
      unsubscribe: act('unsubscribe', 'unsubscribe'),
    }),
    'unsubscribe-all': renderUnsubscribePage(context, { topic: null, unsubscribe: act('unsubscribe', 'unsubscribe') }),
    'problem-link': renderProblemPage(context, { kind: 'unknown-link' }),
    'problem-attempts': renderProblemPage(context, { kind: 'too-many-attempts', minutes: 15 }),
    'problem-nothing': renderProblemPage(context, { kind: 'nothing-chosen', backPath: path }),
    'problem-code': renderProblemPage(context, { kind: 'code-expired', backPath: path }),
    'problem-not-found': renderProblemPage(context, { kind: 'not-found' }),
    'problem-fault': renderProblemPage(context, { kind: 'fault' }),
  }
}
