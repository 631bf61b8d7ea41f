import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../platform/texts/language.ts'
import { allPages } from './all-pages.ts'
import { aConsentReceipt, anEstablishedPage, anInvitedPage, aPageContext, aSignUpPage } from './builders.ts'
import { composeReceipt } from './compose-receipt.ts'
import { offerQuestions } from './offer-questions.ts'
import { renderEstablishedPage } from './pages/render-established-page.ts'
import { renderInvitedPage } from './pages/render-invited-page.ts'
import { renderReceiptPage } from './pages/render-receipt-page.ts'
import { renderSharedMailboxPage } from './pages/render-shared-mailbox-page.ts'
import { renderSignUpPage } from './pages/render-sign-up-pages.ts'
import { portalStylesheet } from './stylesheet.ts'

const pages = languages.flatMap((language) =>
  Object.entries(allPages(language)).map(([name, page]) => ({ language, name, page })),
)
const tags = (page: string, name: string): string[] => page.match(new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'g')) ?? []
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
const controls = (page: string): string[] =>
  ['input', 'textarea', 'select']
    .flatMap((name) => tags(page, name))
    .filter((tag) => attribute(tag, 'type') !== 'hidden')

describe.each(pages)('the page $name in $language', ({ language, name, page }) => {
  it('has a language, a title, one h1, one main, and headings that skip no level', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`))
    expect(page.match(/<title>[^<]+ – Vinhuset A\/S<\/title>/g)).toHaveLength(1)
    expect(tags(page, 'h1')).toHaveLength(1)
    expect(tags(page, 'main')).toHaveLength(1)
    const levels = [...page.slice(page.indexOf('<h1')).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('runs no script, has no style of its own and loads nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<style|<iframe|<img|javascript:|\sstyle=|\son\w+=/i)
    expect(tags(page, 'link').map((tag) => attribute(tag, 'href'))).toEqual(['/assets/portal.css'])
  })

  it('labels every control, and every id is there once', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
    expect(ids).toEqual([...new Set(ids)])
    const labelled = [...page.matchAll(/<label[^>]*\sfor="([^"]*)"/g)].map((match) => match[1])
    for (const control of controls(page)) expect(labelled).toContain(attribute(control, 'id'))
    for (const target of page.matchAll(/(?:aria-describedby|aria-labelledby|form)="([^"]*)"/g)) {
      for (const id of target[1]!.split(' ')) expect(ids).toContain(id)
    }
  })

  it('posts only by a button with a value of its own, each form to its own action', () => {
    const forms = tags(page, 'form')
    for (const form of forms) {
      expect(attribute(form, 'method')).toBe('post')
      expect(attribute(form, 'action')).toMatch(/^\//)
    }
    const buttons = tags(page, 'button')
    expect(new Set(buttons.map((button) => attribute(button, 'form')))).toEqual(
      new Set(forms.map((form) => attribute(form, 'id'))),
    )
    for (const button of buttons) {
      expect(attribute(button, 'name')).toBe('act')
      expect(attribute(button, 'value')).toMatch(/^[a-z-]+$/)
    }
  })

  it('has chosen nothing beforehand [CON-1]', () => {
    if (name === 'sign-up-fault') return
    for (const control of page.match(/<(?:input|option)[^>]*>/g) ?? [])
      expect(control).not.toMatch(/\s(?:checked|selected)(?=[\s>=])/)
  })

  it('has at most one filled button', () => {
    expect(page.match(/class="filled"/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('offers help and complaint at the same place, and the other language of the same page', () => {
    expect(page).toMatch(
      /<footer[\s\S]*tel:86123456[\s\S]*mailto:persondata@vinhuset\.example[\s\S]*www\.datatilsynet\.dk[\s\S]*\/privacy/,
    )
    expect(page).toMatch(/href="\/[^"]*\?language=da" lang="da"[\s\S]*\?language=en" lang="en"/)
  })

  it('holds no undefined, NaN or object, and no person in the title', () => {
    expect(page).not.toMatch(/undefined|NaN|\[object|Invalid Date|\{\w+\}/)
    expect(page).not.toMatch(/<title>[^<]*Mette/)
  })
})

describe('yes and no', () => {
  const page = renderInvitedPage(aPageContext('da'), anInvitedPage('da'))
  const shape = (text: string): string =>
    text.replaceAll(/\s(?:name|value|id|for|form)="[^"]*"/g, '').replaceAll(/>[^<]*/g, '>')

  it('are the same element of the same class [design.md, EDPB 03/2022]', () => {
    const choices = page.match(/<label class="choice"[\s\S]*?<\/label>/g) ?? []
    expect(choices).toHaveLength(6)
    expect(new Set(choices.map(shape)).size).toBe(1)
  })

  it('saving and erasing are the same button side by side', () => {
    const pair = /<div class="pair">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? ''
    const buttons = pair.match(/<button[\s\S]*?<\/button>/g) ?? []
    expect(buttons.map((button) => attribute(button, 'value'))).toEqual(['save', 'erase'])
    expect(new Set(buttons.map(shape)).size).toBe(1)
  })

  it('no question takes all at once [CON-2]', () => {
    for (const { page: any } of pages) expect(any).not.toMatch(/ja til alt|yes to all|vælg alle|select all|accept/i)
  })
})

describe('withdrawing', () => {
  /** Presses on a page to send one act: those of the fields it needs, and the button. */
  const presses = (page: string, form: string, fields: number): number =>
    fields + (page.includes(`<button type="submit" form="${form}"`) ? 1 : Number.POSITIVE_INFINITY)

  it('takes no more presses than giving, on the same page, without a reason [CON-30]', () => {
    const context = aPageContext('da')
    const give = presses(renderInvitedPage(context, anInvitedPage('da')), 'answers', 1)
    const established = renderEstablishedPage(context, anEstablishedPage('da'))
    const withdraw = presses(established, 'withdraw-0', 0)
    expect(withdraw).toBe(1)
    expect(withdraw).toBeLessThanOrEqual(give)
    const form = /<form[^>]*id="withdraw-0"[\s\S]*?<\/form>/.exec(established)?.[0] ?? ''
    expect(controls(form)).toEqual([])
  })

  it('stopping a mail is one button', () => {
    for (const language of languages) {
      const page = allPages(language)['unsubscribe-all']!
      expect(tags(page, 'button')).toHaveLength(1)
      expect(controls(page)).toEqual([])
    }
  })
})

describe('answers that have to be corrected', () => {
  const page = allPages('da')['sign-up-fault']!

  it('say so in the title, and the summary takes focus and leads to the field', () => {
    expect(page).toMatch(/<title>Fejl: /)
    expect(page).toMatch(/role="alert" tabindex="-1" autofocus/)
    expect(page).toMatch(/<a href="#field-email">Skriv din e-mail/)
    expect(page).toMatch(
      /<input type="email"[^>]*id="field-email"[^>]*aria-describedby="field-email-fault" aria-invalid="true"/,
    )
  })

  it('lose nothing of what was typed or chosen', () => {
    expect(page).toMatch(/name="wine-email" value="yes" id="field-wine-email" checked>/)
    expect(page).toMatch(/value="Mette Holm"/)
    expect(page.match(/ checked/g)).toHaveLength(1)
  })

  it('say so in English too', () => {
    expect(allPages('en')['code-wrong']).toMatch(/<title>Error: /)
  })
})

describe('what a stranger can learn', () => {
  it('the page of a shared mailbox shows nobody but who typed a name [REQ-11]', () => {
    const page = allPages('da')['shared-name']!
    expect(page).not.toMatch(/Mette|Holm/)
    const [one, other] = ['Mette Holm', 'Ukendt Person'].map((typedName) =>
      renderSharedMailboxPage(aPageContext('da'), { ...anInvitedPage('da'), step: 'choose', typedName }).replaceAll(
        typedName,
        'X',
      ),
    )
    expect(one).toBe(other)
  })

  it('the link alone shows no value [contract: HTTP]', () => {
    for (const language of languages) {
      const page = allPages(language).invited!
      expect(page).not.toMatch(/Mette|nordlys|20 12 34 56/)
    }
  })
})

describe('practice', () => {
  it('is said on every page', () => {
    for (const page of Object.values(allPages('da', { isPractice: true })))
      expect(page).toMatch(/class="practice"[\s\S]*Øvelse:/)
    expect(allPages('da').invited).not.toMatch(/Øvelse:/)
  })
})

describe('values from outside', () => {
  it('open no element and no attribute, wherever they stand', () => {
    const hostile = fc.stringMatching(/^[<>"'&`a-z =/]{1,30}$/)
    const harmless = renderInvitedPage(
      aPageContext('da'),
      anInvitedPage('da', {
        source: 'x',
        purpose: 'x',
        held: [{ label: 'x', masked: 'x' }],
        questions: [{ name: 'q', wording: 'x' }],
      }),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const page = renderInvitedPage(
          aPageContext('da'),
          anInvitedPage('da', {
            source: text,
            purpose: text,
            held: [{ label: text, masked: text }],
            questions: [{ name: 'q', wording: text }],
          }),
        )
        expect(page.match(/</g)).toHaveLength(harmless.match(/</g)!.length)
        expect(page.match(/"/g)).toHaveLength(harmless.match(/"/g)!.length)
      }),
    )
  })

  it('stay in their field when sent back', () => {
    const page = renderSignUpPage(
      aPageContext('da'),
      aSignUpPage('da', { sent: { errors: [{ field: 'email', message: 'x' }], values: { email: '"><script>' } } }),
    )
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"')
  })
})

describe('the questions behind a notice', () => {
  const candidates = (['register', 'telephone', 'post', 'email', 'sms'] as const).map((asks) => ({
    name: asks,
    wording: asks,
    asks,
  }))
  const neither = { begunByPerson: false, openedByOfficer: false }
  const names = (country: string | null, allowed = neither) =>
    offerQuestions(candidates, country, allowed).map(({ name }) => name)

  it('never ask for e-mail or SMS in Denmark, Germany or an unknown country [MKT-8, MKT-33]', () => {
    for (const country of ['DK', 'DE', null]) expect(names(country)).toEqual(['register', 'telephone', 'post'])
  })

  it('ask for them where the person began it or the officer opened it, and elsewhere', () => {
    expect(names('DK', { ...neither, begunByPerson: true })).toHaveLength(5)
    expect(names('DE', { ...neither, openedByOfficer: true })).toHaveLength(5)
    expect(names('SE')).toHaveLength(5)
  })
})

describe('the receipt', () => {
  it('holds the mandatory fields of ISO/IEC TS 27560 [CON-25]', () => {
    const receipt = composeReceipt(aConsentReceipt('en'))
    const record = receipt['dpv:hasRecordOfActivity'] as Record<string, unknown>
    expect(receipt).toMatchObject({
      'dct:identifier': expect.any(String),
      'dct:conformsTo': expect.stringMatching(/receipt-eu-gdpr/),
    })
    for (const field of [
      'dct:identifier',
      'dct:conformsTo',
      'dct:language',
      'dpv:hasDataSubject',
      'dpv:hasDataController',
      'dpv:hasJurisdiction',
      'dpv:hasNotice',
      'dpv:hasProcess',
      'dpv:hasAuthority',
      'dpv:hasRight',
    ]) {
      expect(record).toHaveProperty([field])
    }
    const process = (record['dpv:hasProcess'] as Record<string, unknown>[])[0]!
    for (const field of [
      'dpv:hasPurpose',
      'dpv:hasLegalBasis',
      'dpv:hasPersonalData',
      'dpv:hasRecipient',
      'dpv:hasStorageCondition',
      'dpv:hasConsentControl',
      'dpv:hasConsentStatus',
    ]) {
      expect(process).toHaveProperty([field])
    }
  })

  it('is readable on the page as well: version, wording, period, authority', () => {
    const page = renderReceiptPage(aPageContext('da'), {
      kind: 'answers',
      at: '2026-11-24T13:02:00Z',
      receipt: aConsentReceipt('da'),
      downloadPath: '/p/x/receipt.json',
      answersPath: '/p/x',
      continues: [],
      dueForErasure: null,
    })
    for (const part of [
      '7f3c1b5e-1c11-4d0e-9a55-3c1f8f1f2a77',
      'udgave 4 af 1.\u00a0november 2026, Dansk',
      'Må Vinhuset A/S ringe til dig om vin?',
      '2 år',
      '24 måneder',
      'Carl Jacobsens Vej 35',
      '24.\u00a0november 2026 kl.\u00a014.02',
    ]) {
      expect(page).toContain(part)
    }
  })
})

describe('the stylesheet', () => {
  it('follows light and dark, and keeps contrast of every pair that it uses [ux.md 2]', () => {
    const css = portalStylesheet()
    const [light = '', dark = ''] = css.match(/:root \{[^}]*\}/g) ?? []
    for (const theme of [light, dark]) {
      const color = (name: string) => luminance(new RegExp(`--${name}: (#\\w{6})`).exec(theme)![1]!)
      const ratio = (one: string, other: string) => {
        const [high = 0, low = 0] = [color(one), color(other)].sort((a, b) => b - a)
        return (high + 0.05) / (low + 0.05)
      }
      for (const ground of ['page', 'surface', 'sunken', 'selected']) {
        for (const text of ['text', 'text-2', 'accent', 'danger'])
          expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5)
        expect(ratio('edge', ground)).toBeGreaterThanOrEqual(3)
      }
      for (const state of ['permitted', 'closed', 'awaiting', 'ending', 'objected', 'restricted']) {
        expect(ratio(state, `${state}-tint`)).toBeGreaterThanOrEqual(4.5)
      }
      expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
      expect(ratio('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('names no color outside its tokens', () => {
    expect(portalStylesheet().replaceAll(/:root \{[^}]*\}/g, '')).not.toMatch(/#[0-9a-f]{3,8}\b|rgb/i)
  })
})

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
