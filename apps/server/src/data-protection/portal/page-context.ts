import type { FastifyRequest } from 'fastify'
import { chooseLanguage } from '../../platform/texts/choose-language.ts'
import { isLanguage, type Language } from '../../platform/texts/language.ts'
import type { Controller } from '../installation/controller.ts'
import { type Authority, authorityOf } from '../notices/composing/authorities.ts'
import type { PageContext } from './rendering/view-models.ts'

/** Where the authority of a country is not known, the list of all of them helps on. */
const listOfAuthorities: Authority = {
  name: 'European Data Protection Board',
  address: null,
  phone: null,
  email: null,
  website: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
}

/** @returns the authority that the controller answers to */
export function authorityFor({ country }: Pick<Controller, 'country'>): Authority {
  return authorityOf(country, null) ?? listOfAuthorities
}

/**
 * The language of an answer: that of the form or the address, else the best of the browser's, else the one on record.
 * @param onRecord of the person; null or unknown for the installation's
 */
export function languageOfPage(
  request: FastifyRequest,
  form: Readonly<Record<string, string>>,
  onRecord: string | null,
  controller: Controller,
): Language {
  const query = request.query as Record<string, unknown>
  const fallback = isLanguage(onRecord) ? onRecord : controller.language
  return chooseLanguage(query.language ?? form.language, request.headers['accept-language'], fallback)
}

/** What every page needs. The address of a page is its secret, so forms carry no other. */
export function pageContext(controller: Controller, language: Language, path: string): PageContext {
  return {
    language,
    timeZone: controller.timeZone,
    path,
    isPractice: controller.practice,
    controller: {
      name: controller.company,
      phone: controller.contact.phone ?? null,
      email: controller.contact.email ?? null,
    },
    authority: authorityFor(controller),
    formToken: null,
  }
}
