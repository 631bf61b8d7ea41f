import type { Problem } from '../problems/problem.ts'
import type { KeyName, Keyring } from './keyring.ts'

/**
 * A keyring one of whose keys cannot be used: each use of it says why, and everything else works. Thus a wrong key is told, and
 * nothing is ever hashed or encrypted with it.
 */
export function refuseWrongKey(keyring: Keyring, refused: KeyName, problem: Problem): Keyring {
  const guarded =
    <Rest extends unknown[], Result>(use: (name: KeyName, ...rest: Rest) => Result) =>
    (name: KeyName, ...rest: Rest): Result => {
      if (name === refused) throw problem
      return use(name, ...rest)
    }
  return {
    folder: keyring.folder,
    key: guarded(keyring.key),
    expect: guarded(keyring.expect),
    hmac: guarded(keyring.hmac),
    encrypt: guarded(keyring.encrypt),
    decrypt: guarded(keyring.decrypt),
  }
}
