import { defineProblem } from '../problems/problem.ts'

/** A key is not there. It is never made anew by itself: what was hashed or encrypted with it would be lost for good. */
export const keyMissing = defineProblem<{ key: string; folder: string }>('key-missing', 'unavailable')
/** A key is there and is not the one that the data was made with, or its file is damaged. */
export const keyWrong = defineProblem<{ key: string; folder: string }>('key-wrong', 'unavailable')
/** The key is right, and yet the text does not open: it was changed, or belongs to somebody else. */
export const ciphertextDamaged = defineProblem<{ key: string }>('ciphertext-damaged', 'unavailable')
