import { defineTexts } from '@diskret/server/texts/define-texts'

export const purposesTexts = defineTexts({
  purposes: { da: 'Formål', en: 'Purposes' },
  purposesLead: {
    da: 'Det, I bruger oplysninger til. Et formål, I fjerner, vises ikke længere; grundlag og samtykker bliver.',
    en: 'What you use data for. A purpose that you take away is no longer shown; bases and consents stay.',
  },
  topics: { da: 'Emner', en: 'Topics' },
  topicsLead: {
    da: 'Et ja gælder ét emne på én kanal. Hvert emne får sin egen ordlyd på begge sprog.',
    en: 'A yes is for one topic on one channel. Each topic gets a wording of its own in both languages.',
  },
  danish: { da: 'På dansk', en: 'In Danish' },
  english: { da: 'På engelsk', en: 'In English' },
  noTopics: {
    da: 'Der er ingen emner endnu. Uden emner gælder et ja al markedsføring på kanalen.',
    en: 'There are no topics yet. Without topics a yes is for all marketing on the channel.',
  },
  add: { da: 'Tilføj emnet', en: 'Add the topic' },
  remove: { da: 'Fjern {topic}', en: 'Remove {topic}' },
  removeTopic: { da: 'Fjern', en: 'Remove' },
  removed: {
    da: 'Emnet {topic} bliver ikke spurgt om mere.',
    en: 'The topic {topic} is not asked about any more.',
  },
  added: { da: 'Emnet {topic} er tilføjet.', en: 'The topic {topic} is added.' },
  channels: { da: 'Kanaler', en: 'Channels' },
  channelsLead: {
    da: 'E-mail, sms, telefon og brev. Der spørges om hver for sig, og loven bestemmer hvor.',
    en: 'E-mail, SMS, telephone and letter. Each is asked about by itself, and the law decides where.',
  },
})
