import { ZodError } from 'zod'
import { describeProblem, type ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { Problem, problemKinds } from '../../platform/problems/problem.ts'
import type { Language } from '../../platform/texts/language.ts'
import { describeFaults } from '../http/describe-faults.ts'
import { translateDatabaseError } from '../http/translate-database-error.ts'
import { unusableOption } from './problems.ts'

/** How a command that failed ends: its exit code, and the one document of `--json`. */
export interface ErrorReport {
  exitCode: number
  document: {
    error: {
      code: number
      /** Stable name of the problem. */
      problem?: string
      rule?: string
      message: string
      field?: string
      errors?: { pointer: string; message: string }[]
    }
  }
}

const ownFault = {
  da: 'Diskret har fejlet. Loggen på standard error siger hvor.',
  en: 'Diskret has failed. The log on standard error says where.',
}

/** @returns what was thrown as a problem, or nothing where it is our own fault */
export function asProblem(error: unknown, language: Language): Problem | undefined {
  if (error instanceof Problem) return error
  if (error instanceof ZodError) {
    const field = error.issues[0]?.path.join('.') ?? ''
    return unusableOption({ option: field }, describeFaults(error.issues, language), field)
  }
  return translateDatabaseError(error)
}

/** Reports what was thrown, in the reader's language. */
export function reportError(error: unknown, language: Language, texts: ProblemTexts): ErrorReport {
  const problem = asProblem(error, language)
  if (!problem) return { exitCode: 1, document: { error: { code: 1, message: ownFault[language] } } }
  const { exitCode } = problemKinds[problem.kind]
  return {
    exitCode,
    document: {
      error: {
        code: exitCode,
        problem: problem.code,
        ...(problem.rule === undefined ? {} : { rule: problem.rule }),
        message: describeProblem(problem, language, texts),
        ...(problem.field === undefined ? {} : { field: problem.field }),
        ...(problem.faults.length === 0 ? {} : { errors: problem.faults }),
      },
    },
  }
}
