import type { Audience } from '../../data-protection/audiences/list-audience.ts'
import type { ControllerChoices } from '../../data-protection/installation/controller.ts'
import { type PermissionPurpose, purposes } from '../../data-protection/purposes/purposes.ts'
import { formatsFor } from '../../platform/texts/formats.ts'
import { type Html, html } from '../../platform/texts/html.ts'
import { factList } from '../rendering/data-table.ts'
import { choice, type FormState, textField } from '../rendering/form-parts.ts'
import { wordOf } from '../rendering/word-of.ts'
import { audienceTexts } from './audience-texts.ts'

export interface AudienceView {
  form: FormState
  /** The purposes that the visitor's roles work for. */
  open: readonly PermissionPurpose[]
  topics: ControllerChoices['topics']
  chosen: { purpose: PermissionPurpose; channel: string; topic: string }
  /** Nothing before the question was asked. */
  audience: Audience | null
  mayExport: boolean
}

/** Who may be reached for what, how many are hidden, and the list for a reason. */
export function audienceBody(view: AudienceView): Html {
  const { form, open, topics, chosen } = view
  const { language } = form
  const t = audienceTexts.in(language)
  const any = ['', t('any')] as const
  const asking: FormState = { language, sent: {}, faults: [] }
  return html`<p class="lead">${t('lead')}</p>
<form method="get" action="/audiences" class="line">
${choice(
  asking,
  { name: 'purpose', label: t('purpose'), value: chosen.purpose },
  open.map((name) => [name, purposes[name].label[language]] as const),
)}
${choice(asking, { name: 'channel', label: t('channel'), value: chosen.channel }, [any, ...(['email', 'telephone', 'post'] as const).map((name) => [name, t(name)] as const)])}
${topics.length > 0 && choice(asking, { name: 'topic', label: t('topic'), value: chosen.topic }, [any, ...topics.map((topic) => [topic.id, topic[language]] as const)])}
<button class="filled" name="ask" value="true">${t('count')}</button></form>
${view.audience && result(view, view.audience)}`
}

function result({ form, chosen, mayExport }: AudienceView, { permitted, hidden }: Audience): Html {
  const { language } = form
  const t = audienceTexts.in(language)
  const { number } = formatsFor(language, 'UTC')
  const total = hidden.total === 'fewer-than-5' ? t('few') : number(hidden.total)
  const reasons = Object.entries(hidden.reasons).filter(([, count]) => count > 0)
  return html`<div role="status"><ul class="figures"><li><strong>${number(permitted)}</strong><span>${t('permitted')}</span></li><li><strong>${total}</strong><span>${t('hidden')}</span></li></ul></div>
${reasons.length > 0 && html`<section><h2>${t('reasons')}</h2>${factList(reasons.map(([code, count]) => [wordOf(audienceTexts, code, language), number(count)] as const))}</section>`}
${
  permitted > 0 &&
  mayExport &&
  html`<form method="post" action="/audiences" class="box"><h2>${t('export')}</h2>
${Object.entries(chosen).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${textField(form, { name: 'reason', label: t('reason'), note: t('exportNote') })}
<button name="act" value="export">${t('exportButton', { count: permitted })}</button></form>`
}`
}
