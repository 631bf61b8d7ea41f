import { formatsFor } from '../../../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../../../platform/texts/html.ts'
import { isLanguage, languageNames, locales } from '../../../../platform/texts/language.ts'
import { describePeriod } from '../../../notices/composing/describe-retention.ts'
import { receiptSchema } from '../compose-receipt.ts'
import type { ConsentReceipt, ReceiptParty } from '../consent-receipt.ts'
import { receiptTexts } from '../texts/receipt-texts.ts'
import type { PageContext } from '../view-models.ts'

const methods = {
  web: 'methodWeb',
  'double-opt-in': 'methodDoubleOptIn',
  paper: 'methodPaper',
  telephone: 'methodTelephone',
  'in-person': 'methodInPerson',
} as const

/** Every field of ISO/IEC TS 27560 that the receipt holds, as people read it. */
export function receiptFields(context: PageContext, receipt: ConsentReceipt): Html {
  const t = receiptTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const regions = new Intl.DisplayNames([locales[context.language]], { type: 'region' })
  const party = ({ name, address, contact }: ReceiptParty) => [name, address, contact].join(', ')
  const field = (label: string, value: string | Html) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  const { notice } = receipt
  return html`<dl class="facts">
${field(t('fieldReceipt'), receipt.receiptId)}
${field(t('fieldRecord'), receipt.recordId)}
${field(t('fieldSchema'), receiptSchema)}
${field(t('fieldTime'), formats.moment(receipt.eventTime))}
${field(t('fieldMethod'), t(methods[receipt.method]))}
${field(t('fieldController'), party(receipt.controller))}
${field(
  t('fieldNotice'),
  t('noticeValue', {
    id: notice.id,
    date: formats.day(notice.date),
    language: isLanguage(receipt.language) ? languageNames[receipt.language] : receipt.language,
    digest: notice.digest,
  }),
)}
${field(t('fieldBasis'), t('basisValue'))}
${field(t('fieldStorage'), regions.of(receipt.storageCountry) ?? receipt.storageCountry)}
${field(t('fieldWithdraw'), html`<a href="${linkAddress(receipt.rightsAddress)}">${receipt.rightsAddress}</a>`)}
${field(t('fieldAuthority'), party(receipt.authority))}
</dl>
${receipt.consents.map(
  (consent) => html`<h3>${consent.label}</h3><dl class="facts">
${field(t('fieldWording'), consent.wording)}
${field(t('fieldData'), formats.list(consent.data.map(({ label }) => label)))}
${field(t('fieldRecipients'), consent.recipients.length === 0 ? t('recipientsNone') : consent.recipients.map(party).join('; '))}
${field(t('fieldValidity'), describePeriod(consent.validity, context.language))}
${field(t('fieldRetention'), describePeriod(consent.retention, context.language))}
</dl>`,
)}`
}
