import { describe, expect, it } from 'vitest'
import { looksLikeHeader } from './headers/looks-like-header.ts'
import { suggestMapping } from './suggest-mapping.ts'

/** The fields of a header, `-` for none, and what the records are. */
function fieldsOf(header: string, sample: string[][] = []): string {
  const { entity, mapping } = suggestMapping(header.split(';'), sample)
  return `${entity}: ${mapping.map(({ field }) => field ?? '-').join(' ')}`
}

describe('the columns of well-known exports', () => {
  it.each([
    [
      'HubSpot contacts',
      'Record ID;First Name;Last Name;Email;Phone Number;Contact owner;Associated Company;Job Title;Lifecycle Stage;Unsubscribed from all email;City;Country/Region',
      'person: externalId givenName familyName email phone owner company title status doNotContact city country',
    ],
    [
      'HubSpot companies',
      'Record ID;Company name;Company owner;Create Date;Phone Number;City;Country/Region;Industry;Company Domain Name;Number of Employees;Annual Revenue',
      'company: externalId company owner created phone city country industry website employees revenue',
    ],
    [
      'HubSpot deals',
      'Record ID;Deal Name;Deal Stage;Close Date (CET);Deal owner;Amount;Pipeline;Associated Contact;Associated Company',
      'deal: externalId title stage closeDate owner amount - person company',
    ],
    [
      'Salesforce contacts',
      'Id;IsDeleted;AccountId;LastName;FirstName;Salutation;OtherStreet;MailingStreet;MailingCity;MailingPostalCode;Phone;Fax;MobilePhone;AssistantPhone;ReportsToId;Email;Title;AssistantName;LeadSource;OwnerId;HasOptedOutOfEmail',
      'person: externalId - - familyName givenName namePrefix - street city postalCode phone - phone - - email title - source owner doNotContact',
    ],
    [
      'Pipedrive people',
      'Person - Name;Person - Label;Person - Organization;Person - Email - Work;Person - Phone - Mobile;Person - Owner;Person - Marketing status;Person - ID',
      'person: fullName tags company email phone owner consentClaim externalId',
    ],
    [
      'Pipedrive deals',
      'Deal - Title;Deal - Value;Deal - Stage;Deal - Organization;Deal - Contact person;Deal - Expected close date',
      'deal: title amount stage company person closeDate',
    ],
    [
      'Outlook',
      "Title;First Name;Last Name;Suffix;Company;Job Title;Business Street;Business City;Business Postal Code;Business Country/Region;Home Street;Home City;Business Fax;Business Phone;Home Phone 2;Pager;Manager's Name;Assistant's Phone;Spouse;E-mail Address;E-mail 2 Address;Government ID Number;Web Page",
      'person: namePrefix givenName familyName nameSuffix company title street city postalCode country - - - phone phone - - - - email email - website',
    ],
    [
      'Google Contacts',
      'First Name;Last Name;Phonetic First Name;Organization Name;Organization Title;Labels;E-mail 1 - Label;E-mail 1 - Value;Phone 1 - Label;Phone 1 - Value;Relation 1 - Value;Website 1 - Value',
      'person: givenName familyName - company title tags - email - phone - website',
    ],
    [
      'Shopify',
      'Customer ID;First Name;Last Name;Email;Accepts Email Marketing;Default Address Company;Default Address Address1;Default Address Address2;Default Address City;Default Address Zip;Phone;Note;Tags',
      'person: externalId givenName familyName email consentClaim company street street2 city postalCode phone notes tags',
    ],
    [
      'Danish list',
      'Kundenr;Firmanavn;Kontaktperson;Adresse;Postnr/By;Telefon;Mobil;E-mail;CVR-nr;Sælger;Må kontaktes;CPR-nr;Ægtefælle',
      'person: externalId company fullName street postalCode phone phone email taxId owner consentClaim - -',
    ],
    [
      'Danish companies',
      'Firma;CVR;Branche;Antal ansatte;Telefon;E-mail;Adresse 1;Adresse 2;Postnummer;By;Reklamebeskyttelse',
      'company: company taxId industry employees phone email street street2 postalCode city doNotContact',
    ],
    [
      'Danish consents',
      'For- og efternavn;Mailadresse;Tlf.nr.;Nyhedsbrev (ja/nej);Samtykkedato;Samtykketekst;Fødselsdato;Køn',
      'person: fullName email phone consentClaim consentGivenAt consentWording birthDate gender',
    ],
    [
      'Swedish list',
      'Förnamn;Efternamn;Företag;E-post;Telefon arbete;Gatuadress;Postnummer;Ort;Samtycke;Personnummer',
      'person: givenName familyName company email phone street postalCode city consentClaim -',
    ],
    [
      'Norwegian list',
      'Fornavn;Etternavn;Bedrift;Stilling;E-postadresse;Mobiltelefon;Poststed;Fødselsnummer;Reservert',
      'person: givenName familyName company title email phone city - doNotContact',
    ],
    [
      'German list',
      'Anrede;Vorname;Nachname;Firma;E-Mail;Telefon (geschäftlich);Straße;PLZ;Ort;Einwilligung',
      'person: namePrefix givenName familyName company email phone street postalCode city consentClaim',
    ],
    ['tasks', 'Task;Due date;Completed;Contact;Notes', 'activity: subject due done person notes'],
    ['a table', 'pet;breed', 'table: - -'],
  ])('of %s are known by their headers', (_name, header, expected) => {
    expect(fieldsOf(header)).toBe(expected)
  })

  it('of a birth date in three parts are none', () => {
    expect(fieldsOf('First Name;Birth Year;Birth Month;Birth Day')).toBe('person: givenName - - -')
  })

  it('about other people are left out [PRI-4]', () => {
    expect(fieldsOf('Name;Email;Manager Email;Spouse;Assistant Phone;Emergency Contact Phone;Child 1')).toBe(
      'person: fullName email - - - - -',
    )
  })
})

describe('values decide where headers do not', () => {
  it('an unknown header over addresses is one of addresses', () => {
    expect(
      fieldsOf('Navn;Kontaktoplysning', [
        ['Anne Holm', 'anne@holm.example'],
        ['Bo Lind', 'bo@lind.example'],
      ]),
    ).toBe('person: fullName email')
  })

  it('a column Name of codes names nobody, one of companies names companies', () => {
    expect(
      fieldsOf('Name;Date', [
        ['A', '2009-07-14'],
        ['B', '2009-07-15'],
      ]),
    ).toBe('table: - -')
    expect(
      fieldsOf('Navn;Telefon', [
        ['Holm ApS', '67510201'],
        ['Lind A/S', '67510202'],
      ]),
    ).toBe('company: company phone')
  })

  it('Title over forms of address is the prefix of the name', () => {
    expect(
      fieldsOf('Title;First Name;Email', [
        ['Mr', 'Bo', 'bo@lind.example'],
        ['Ms', 'Anne', 'a@lind.example'],
      ]),
    ).toBe('person: namePrefix givenName email')
  })

  it('a table without a header is read by its values, names by the addresses beside them', () => {
    const rows = [
      ['Anne', 'Holm', 'Holm ApS', 'anne.holm@holm.example', '67 51 02 01', 'Skolevej 1', '8000', 'Aarhus C', 'ja'],
      ['Bo', 'Lind', 'Lind A/S', 'bo.lind@lind.example', '67 51 02 02', 'Engvej 12', '9000', 'Aalborg', 'nej'],
      ['Clara', 'Uhre', 'Uhre I/S', 'clara.uhre@uhre.example', '67 51 02 03', 'Birkevej 3', '5000', 'Odense C', 'ja'],
    ]
    const { entity, mapping } = suggestMapping(null, rows, { columns: 9 })
    expect(entity).toBe('person')
    expect(mapping.map(({ field }) => field)).toEqual(
      'givenName familyName company email phone street postalCode city consentClaim'.split(' '),
    )
    expect(mapping.every(({ header }) => header === null)).toBe(true)
  })

  it('a first row of values is no header', () => {
    expect(looksLikeHeader(['Anne Holm', 'anne@holm.example'])).toBe(false)
    expect(looksLikeHeader(['Navn', 'E-mail', 'Telefon'])).toBe(true)
    expect(looksLikeHeader(['a', 'b', 'v'])).toBeUndefined()
  })
})
