import { html, linkAddress } from '../../../../platform/texts/html.ts'
import { renderFrame } from '../parts/page-frame.ts'
import { problemPageTexts } from '../texts/problem-page-texts.ts'
import type { PageContext, PageProblem } from '../view-models.ts'

/** What went wrong, why, and what to do; tells nobody whether an address or a token is known (REQ-11). */
export function renderProblemPage(context: PageContext, problem: PageProblem): string {
  const t = problemPageTexts.in(context.language)
  const text = {
    'unknown-link': () => t('unknownLink'),
    'too-many-attempts': () =>
      t('tooManyAttempts', { count: problem.kind === 'too-many-attempts' ? problem.minutes : 0 }),
    'nothing-chosen': () => t('nothingChosen'),
    'code-expired': () => t('codeExpired'),
    'not-found': () => t('notFound'),
    fault: () => t('faultText'),
  }[problem.kind]()
  const body = html`<p>${text}</p>${'backPath' in problem && html`<p class="actions"><a class="button" href="${linkAddress(problem.backPath)}">${t('back')}</a></p>`}`
  return renderFrame(context, { heading: t(problem.kind), body, isProblem: true })
}
