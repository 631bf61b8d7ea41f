import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAllCards, writeTestFile } from '../read-test-files.ts'
import type { Card } from '../records.ts'

const cardText = (version: string, lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')

async function readText(text: string | Buffer) {
  return (await readAllCards(writeTestFile(typeof text === 'string' ? text : new Uint8Array(text), 'vcf'))).cards
}

async function readOne(
  version: string,
  lines: string[],
  encoding: BufferEncoding = 'utf8',
): Promise<Card & { faults: string[] }> {
  const [record] = await readText(Buffer.from(cardText(version, lines), encoding))
  return { ...record!.card, faults: record!.faults }
}

describe('values are decoded', () => {
  test('quoted-printable with soft line breaks, in version 3.0 as well', async () => {
    for (const version of ['2.1', '3.0']) {
      const card = await readOne(version, [
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98ster;=C3=85=',
        'se;;;',
        'NOTE;ENCODING=QUOTED-PRINTABLE:en=0D=0Ato=',
        '',
        'TEL;CELL:67 51 15 01',
      ])
      expect(card.name).toMatchObject({ family: 'Øster', given: 'Åse' })
      expect(card.notes).toEqual(['en\nto'])
      expect(card.phones.map(({ value, types }) => [value, types])).toEqual([['67 51 15 01', ['cell']]])
    }
  })

  test('folding that cuts a letter in two', async () => {
    const name = Buffer.from('FN:Søren Ærø')
    const cut = name.indexOf(0xc3) + 1
    const folded = Buffer.concat([name.subarray(0, cut), Buffer.from('\r\n '), name.subarray(cut)])
    const [record] = await readText(
      Buffer.concat([Buffer.from('BEGIN:VCARD\r\n'), folded, Buffer.from('\r\nEND:VCARD\r\n')]),
    )
    expect(record).toMatchObject({ card: { fullName: 'Søren Ærø' }, faults: [] })
  })

  test('escapes: commas, semicolons, line breaks', async () => {
    const card = await readOne('3.0', [
      'N:Holm\\, Bo;A\\;B;;;',
      'NOTE:en\\nto\\Ntre\\\\n',
      'CATEGORIES:a,b\\,c',
      'URL:http\\://x.example',
    ])
    expect(card.name).toMatchObject({ family: 'Holm, Bo', given: 'A;B' })
    expect(card.notes).toEqual(['en\nto\ntre\\n'])
    expect(card.categories).toEqual(['a', 'b,c'])
    expect(card.urls[0]!.value).toBe('http://x.example')
  })

  test('telephone numbers and addresses as URIs', async () => {
    const card = await readOne('4.0', [
      'TEL;VALUE=uri;TYPE=cell:tel:+45-67-51-17-01;ext=12',
      'TEL;VALUE=uri;TYPE="work,voice":TEL:+4567511702',
      'TEL;VALUE=uri:tel:67511703;phone-context=+45',
      'TEL;VALUE=uri;PREF=1:tel:67511704;phone-context=firma.example',
      'EMAIL:mailto:bea.elm@uri.example?subject=x',
    ])
    expect(card.phones.map(({ value, extension, types, preferred }) => [value, extension, types, preferred])).toEqual([
      ['+45-67-51-17-01', '12', ['cell'], false],
      ['+4567511702', null, ['work', 'voice'], false],
      ['+4567511703', null, [], false],
      ['67511704', null, [], true],
    ])
    expect(card.emails[0]!.value).toBe('bea.elm@uri.example')
  })

  test('fax and pager are told from telephones by type and by label', async () => {
    const card = await readOne('3.0', [
      'TEL;TYPE=HOME,FAX:1',
      'TEL;TYPE=VOICE\\,CELL:2',
      'TEL;type=pager:3',
      'item1.TEL:4',
      'item1.X-ABLabel:Arbejdsfax',
      'item2.TEL;type=pref:5',
      'item2.X-ABLabel:_$!<Main>!$_',
      'TEL;TYPE=workfax:6',
    ])
    expect(card.phones.map(({ value, types, label, preferred }) => [value, types, label, preferred])).toEqual([
      ['2', ['voice', 'cell'], null, false],
      ['5', [], 'Main', true],
    ])
    expect(card.faxesAndPagers.map(({ value }) => value)).toEqual(['1', '3', '4', '6'])
  })

  test('birth dates, whole and without a year', async () => {
    expect((await readOne('2.1', ['BDAY:19800322'])).birthDate).toBe('1980-03-22')
    expect((await readOne('3.0', ['BDAY:1980-03-22T00:00:00Z'])).birthDate).toBe('1980-03-22')
    expect((await readOne('3.0', ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22'])).birthDate).toBe('--03-22')
    expect((await readOne('4.0', ['BDAY:--0322'])).birthDate).toBe('--0322')
  })

  test('pictures are passed over, whatever their folding', async () => {
    const card = await readOne('2.1', [
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
      ' BP8AdoA6b7',
      'xyz=',
      '',
      'KEY;X509;ENCODING=BASE64:',
      '    MIIDITCC',
      '',
      'FN:Anne',
    ])
    expect(card).toMatchObject({ fullName: 'Anne', notes: [], faults: [] })
  })

  test('an address whose label spills into it is left out', async () => {
    const card = await readOne('4.0', [
      "ADR;TYPE=work;LABEL=Gade 1^nDK^': BHG01:^n8000 Aarhus:;BHG01:;Gade 1;Aarhus;;8000;DK",
      'FN:Bo',
    ])
    expect(card.addresses).toEqual([])
    expect(card.fullName).toBe('Bo')
  })

  test("a company's card, and a person's at a company", async () => {
    expect((await readOne('3.0', ['N:;;;;', 'FN:Firma A/S', 'X-ABShowAs:COMPANY'])).isCompany).toBe(true)
    expect((await readOne('4.0', ['FN:Firma A/S', 'KIND:org'])).isCompany).toBe(true)
    expect((await readOne('3.0', ['N:Holm;Bo;;;', 'FN:Firma A/S', 'X-ABShowAs:COMPANY'])).isCompany).toBe(false)
  })
})

describe('character sets', () => {
  test('declared by the property', async () => {
    const card = await readOne(
      '2.1',
      ['N;CHARSET=windows-1252:Do\xEB;John', 'ORG;CHARSET=windows-1250;ENCODING=QUOTED-PRINTABLE:=B3'],
      'latin1',
    )
    expect(card).toMatchObject({ name: { family: 'Doë' }, organizations: [{ name: 'ł' }], faults: [] })
  })

  test('undeclared: guessed and flagged', async () => {
    expect(await readOne('2.1', ['FN;ENCODING=QUOTED-PRINTABLE:Iksi=F1ski'])).toMatchObject({
      fullName: 'Iksiński',
      faults: ['undeclared-charset'],
    })
    expect(await readOne('2.1', ['FN:S\xF8ren'], 'latin1')).toMatchObject({
      fullName: 'Søren',
      faults: ['undeclared-charset'],
    })
  })

  test('UTF-16 without a mark', async () => {
    const bytes = Buffer.from(cardText('3.0', ['FN:Ǽgean ĽdaMonté 𝄞']), 'utf16le').swap16()
    expect(await readText(bytes)).toMatchObject([{ line: 1, card: { fullName: 'Ǽgean ĽdaMonté 𝄞' }, faults: [] }])
  })

  test('NUL and mojibake', async () => {
    expect(await readOne('3.0', ['FN:S\0Ã¸ren'])).toMatchObject({ fullName: 'Søren', faults: ['nul-byte', 'mojibake'] })
  })
})

describe('each BEGIN:VCARD is a record of its own', () => {
  const whole = cardText('3.0', ['FN:Agnete', 'EMAIL:agnete@x.example'])

  test('a card that is not ended lends nothing to the next', async () => {
    const cards = await readText(`BEGIN:VCARD\r\nFN:Carsten\r\nTEL:1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\r\n${whole}`)
    expect(cards.map(({ line, faults }) => [line, faults])).toEqual([
      [1, ['invalid-card']],
      [5, []],
    ])
    expect(cards[1]!.card).toMatchObject({ fullName: 'Agnete', phones: [], notes: [] })
  })

  test('the last card may be cut off, an empty one is invalid, remarks between cards are passed over', async () => {
    const cards = await readText(`${whole}remark\r\n\r\nBEGIN:VCARD\r\nEND:VCARD\r\nbegin:vcard\r\nFN:Bo`)
    expect(cards.map(({ line, faults }) => [line, faults])).toEqual([
      [1, []],
      [8, ['invalid-card']],
      [10, ['invalid-card']],
    ])
    expect(cards[2]!.card.fullName).toBe('Bo')
  })

  test('a card within a card is another person and is left out', async () => {
    const cards = await readText(
      cardText('2.1', ['FN:Chef', 'AGENT:', 'BEGIN:VCARD', 'FN:Assistent', 'TEL:1', 'END:VCARD', 'TEL:2']),
    )
    expect(cards).toHaveLength(1)
    expect(cards[0]!.card).toMatchObject({ fullName: 'Chef', phones: [{ value: '2' }] })
  })

  test('lines may end with CR CR LF, LF or a lone CR', async () => {
    for (const end of ['\r\r\n', '\n', '\r']) {
      const cards = await readText((whole + whole).replaceAll('\r\n', end))
      expect(cards.map(({ line }) => line)).toEqual([1, 6])
      expect(cards[1]!.card.emails[0]!.value).toBe('agnete@x.example')
    }
  })

  test('any names and notes that a simple writer wrote are read back equal', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'ø', ';', ',', '\\', '\n', ':', '"', '=', ' x', '𝄞', 'BEGIN:VCARD'), {
        maxLength: 12,
      })
      .map((parts) => `x${parts.join('')}x`)
    const write = (value: string) => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
    const fold = (line: string) => line.match(/.{1,20}/gsu)!.join('\r\n ')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 }), async (people) => {
        const file = people.map(([family, given, note]) =>
          cardText('4.0', [fold(`N:${write(family)};${write(given)};;;`), fold(`NOTE:${write(note)}`)]),
        )
        const cards = await readText(file.join(''))
        expect(cards.map(({ card }) => [card.name!.family, card.name!.given, card.notes[0]])).toEqual(people)
      }),
      { numRuns: 100 },
    )
  })
})
