import { formatsFor } from '../../../../platform/texts/formats.ts'
import { type Html, html } from '../../../../platform/texts/html.ts'
import { actButton, actForm, oneButton } from '../parts/act-form.ts'
import { codeSection, noticeLayers, objectionBox } from '../parts/answer-parts.ts'
import { caseList } from '../parts/case-list.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { purposeChip } from '../parts/purpose-chip.ts'
import { questionFields } from '../parts/question-fields.ts'
import { answerTexts } from '../texts/answer-texts.ts'
import { establishedTexts } from '../texts/established-texts.ts'
import type { ConsentLine, EstablishedPage, PageContext, PurposeLine } from '../view-models.ts'

/** `/p/TOKEN` for a registered person: what may be done, each consent with one press to withdraw it (CON-30), objection, code. */
export function renderEstablishedPage(context: PageContext, page: EstablishedPage): string {
  const t = establishedTexts.in(context.language)
  const answers = answerTexts.in(context.language)
  const body = html`<p class="lead">${t('lead', { company: context.controller.name })}</p>
<h2>${t('purposesHeading')}</h2>
<ul class="rows">${page.purposes.map((line) => purposeRow(context, line))}</ul>
${
  page.consents.length > 0 &&
  html`<h2>${t('consentsHeading')}</h2>
<ul class="rows">${page.consents.map((consent, index) => consentRow(context, consent, index))}</ul>`
}
${
  page.save !== null &&
  page.questions.length > 0 &&
  html`<section aria-labelledby="answers-heading"><h2 id="answers-heading">${t('questionsHeading')}</h2>
${actForm(context, page.save, 'answers', html`<p class="lead">${answers('explanation')}</p>${questionFields(context, page.questions, page.sent)}${actButton(page.save, 'answers', answers('save'))}`)}</section>`
}
${objectionBox(context, page.objections, page.sent)}
${caseList(context, page.cases)}
${codeSection(context, page.askCode, true)}
${noticeLayers(context, page.notice)}`
  return renderFrame(context, { heading: t('heading'), body, sent: page.sent })
}

function purposeRow(context: PageContext, line: PurposeLine): Html {
  const t = establishedTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const plain = { awaiting: 'awaitingAnswer', objected: 'hasObjected', restricted: 'isRestricted' } as const
  const sentences = [
    line.state in plain
      ? t(plain[line.state as keyof typeof plain])
      : line.basis === null
        ? t('noBasis')
        : line.since === null
          ? t('basis', { basis: t(line.basis) })
          : t('basisSince', { basis: t(line.basis), since: formats.day(line.since) }),
    ...(line.until === null ? [] : [t('until', { until: formats.day(line.until) })]),
  ]
  return html`<li><div class="head"><h3>${line.name}</h3>${purposeChip(line.state, t(line.state))}</div><p class="lead">${sentences.join(' ')}</p></li>`
}

function consentRow(context: PageContext, consent: ConsentLine, index: number): Html {
  const t = establishedTexts.in(context.language)
  const formats = formatsFor(context.language, context.timeZone)
  const sentences = [
    t('givenAt', { date: formats.day(consent.givenAt) }),
    ...(consent.until === null ? [] : [t('until', { until: formats.day(consent.until) })]),
  ]
  return html`<li><h3>${consent.label}</h3><p>${consent.wording}</p><p class="lead">${sentences.join(' ')}</p>
${oneButton(context, consent.withdraw, `withdraw-${index}`, t('withdraw'), { more: t('withdrawWhich', { label: consent.label }) })}</li>`
}
