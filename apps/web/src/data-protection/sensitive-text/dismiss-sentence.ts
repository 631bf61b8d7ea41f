import { answer, api } from '../../platform/api/client.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import { forgetJudgements } from './judgements.ts'

/**
 * Remembers that a sentence is not sensitive, in that very form (SPE-8); the officer can count who said so.
 * @param text in which it stands: judged as a whole where the sentence alone shows nothing
 */
export async function dismissSentence(sentence: string, text: string, desk: 'seller-desk' | 'rights'): Promise<void> {
  const dismiss = (judged: string) =>
    answer(api.POST('/api/text-dismissals', { headers: { 'diskret-purpose': desk }, body: { text: judged } }))
  try {
    await dismiss(sentence)
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'nothing-to-dismiss') throw error
    await dismiss(text)
  }
  forgetJudgements()
}
