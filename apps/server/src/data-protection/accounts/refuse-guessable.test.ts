import { expect, test } from 'vitest'
import { refuseGuessable } from './refuse-guessable.ts'

const words = ['Vinhuset A/S', 'Mette Kvidderholm', 'mette@vinhuset.example']

test.each([
  ['much used', 'password1234'],
  ['much used, in other letters', 'Passw0rd1234'],
  ['a row on the keyboard', 'qwertyuiop12'],
  ['the same over and over', 'aaaaaaaaaaaaaaaa'],
  ['a row of numbers', '123456789012'],
  ['ours', 'Diskret12345'],
  ['the company with a year', 'Vinhuset2026'],
  ['their own name', 'kvidderholm1'],
  ['the Danish word for it', 'adgangskode1'],
  ['a season', 'Sommer202612'],
])('a password that is %s is refused', async (_why, password) => {
  await expect(refuseGuessable(password, words)).rejects.toMatchObject({ code: 'password-guessable' })
})

test.each([
  ['en lang adgangskode'],
  ['correct horse battery'],
  ['hemmelig-hemmelig'],
  ['\u00e6\u00f8\u00e5 ~~ 🐎 \u0000 pass'],
  ['x9'.repeat(3) + 'Lk3.'.repeat(20)],
])('what is long and not guessed is taken as it is: %s', async (password) => {
  await expect(refuseGuessable(password, words)).resolves.toBeUndefined()
})

test('eleven signs are too few, and 257 too many', async () => {
  for (const password of ['w8!kL0pqZ1x', 'ab3'.repeat(90)])
    await expect(refuseGuessable(password)).rejects.toMatchObject({ code: 'password-too-short' })
})
