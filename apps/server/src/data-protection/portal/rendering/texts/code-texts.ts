import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** Typing the code, and the name at an address that several share. */
export const codeTexts = defineTexts({
  heading: { da: 'Skriv koden', en: 'Type the code' },
  lead: {
    da: 'Har vi adressen, har vi sendt en kode. Den gælder i {minutes} minutter.',
    en: 'If we have this address, a code is on its way. It is good for {minutes} minutes.',
  },
  code: { da: 'Kode', en: 'Code' },
  codeNote: {
    da: '{digits} cifre. Du kan sætte den ind fra mailen.',
    en: '{digits} digits. You can paste it from the mail.',
  },
  enter: { da: 'Vis mine oplysninger', en: 'Show my data' },
  noCode: { da: 'Er koden ikke kommet?', en: 'Has the code not arrived?' },
  noCodeNote: {
    da: 'Se i mappen med uønsket post, eller få en ny. Så gælder den gamle ikke længere.',
    en: 'Look in the folder for unwanted mail, or get a new one. The old one then no longer works.',
  },
  again: { da: 'Send en ny kode', en: 'Send a new code' },
  nameHeading: { da: 'Hvem er du?', en: 'Who are you?' },
  nameLead: {
    da: 'Flere deler den adresse, du fik linket på. Skriv dit navn, så gælder det, du vælger, kun dig.',
    en: 'Several people share the address at which you got the link. Type your name, and what you choose applies to you only.',
  },
  name: { da: 'Dit fulde navn', en: 'Your full name' },
  nameEnter: { da: 'Vis mine valg', en: 'Show my choices' },
  chooseHeading: { da: 'Det kan du vælge', en: 'What you can choose' },
  chooseLead: {
    da: 'Du har skrevet navnet {name}. Siden er den samme, hvad enten vi har oplysninger om dig eller ej.',
    en: 'You typed the name {name}. The page is the same whether we hold data about you or not.',
  },
})
