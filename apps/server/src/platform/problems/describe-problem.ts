import type { Language } from '../texts/language.ts'
import type { Problem } from './problem.ts'

/** Texts of problems by code, Danish and English; `{name}` stands for a value of the problem. */
export type ProblemTexts = Readonly<Record<string, { readonly da: string; readonly en: string }>>

/**
 * Says what a problem is, in the reader's language, with the rule of the law that refuses (`PRI-1`) where there is one.
 * @param texts those of all features, by code
 */
export function describeProblem(problem: Problem, language: Language, texts: ProblemTexts): string {
  const template = texts[problem.code]?.[language] ?? problem.code
  const text = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(problem.values[name] ?? whole))
  return problem.rule === undefined || text.includes(problem.rule) ? text : `${text} (${problem.rule})`
}
