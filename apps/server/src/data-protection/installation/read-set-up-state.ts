import { Problem } from '../../platform/problems/problem.ts'
import type { Services } from '../services.ts'

/** What anybody who opens the address may know: the page of sign-in names the company. */
export interface SetUpState {
  isSetUp: boolean
  company: string | null
  country: string | null
  timeZone: string | null
  language: string | null
  practice: boolean
}

const before: SetUpState = {
  isSetUp: false,
  company: null,
  country: null,
  timeZone: null,
  language: null,
  practice: false,
}

/** @returns whose installation this is, or that it is nobody's yet */
export async function readSetUpState(services: Services): Promise<SetUpState> {
  try {
    const { company, country, timeZone, language, practice } = await services.controller()
    return { isSetUp: true, company, country, timeZone, language, practice }
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-set-up') return before
    throw error
  }
}
