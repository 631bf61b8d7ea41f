/**
 * What a mail may not do in Denmark: ask for consent to marketing, or advertise (MKT-6 … MKT-9). Words of asking and of praise,
 * as anybody would write them; the words of our own texts that tell of a right are taken out first.
 */
const rights = [
  /trække et samtykke tilbage/gi,
  /trække (dit |et )?samtykke/gi,
  /gøre indsigelse mod direkte markedsføring/gi,
]
const asking = [
  /må vi (sende|skrive|ringe|kontakte)/i,
  /(ja tak|sig ja|giv (dit )?samtykke|tilmeld dig|tilmelding|abonn[eé]r)/i,
  /nyhedsbrev/i,
  /(tilbud|rabat|kampagne|gratis)/i,
  /may we (send|write|call|contact)/i,
  /(sign up|subscribe|give (your )?consent|newsletter|discount|special offer)/i,
]

/** @returns what reads like asking for marketing or like advertising */
export function asksForMarketing(text: string): string[] {
  const told = rights.reduce((rest, right) => rest.replaceAll(right, ''), text)
  return asking.flatMap((pattern) => pattern.exec(told)?.[0] ?? [])
}
