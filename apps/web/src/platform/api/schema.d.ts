// Written by "npm run api-types" from the routes of the server; a test compares.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts */
        get: operations["listAccounts"];
        put?: never;
        /** Let a colleague in */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give an account other roles */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account
         * @description Sessions and the keys that it made end at once; name and address are cleared, the id stays.
         */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export what is held about a colleague
         * @description The access report of staff, who are registered people too (article 15).
         */
        post: operations["exportAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of somebody who lost theirs
         * @description Their sessions end.
         */
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link by which a colleague chooses a password
         * @description Good once, for seven days, at `POST /api/password-resets/confirmation`. Hand it over yourself: whoever has it can sign in as them.
         */
        post: operations["makePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ages-of-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which age somebody may consent by themselves, by country */
        get: operations["listAgesOfConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of other systems
         * @description Without the keys themselves.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for one role
         * @description The key is shown only this once.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key at once */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List assessments of legitimate interests */
        get: operations["listAssessments"];
        put?: never;
        /** Add an assessment, or the next version of its kind, unsigned */
        post: operations["addAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One assessment with its three parts
         * @description By its id, or by its kind for the newest version.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a signed assessment was reviewed and still holds
         * @description What rests on it may go on until the next review, at most 24 months ahead (LIA-8).
         */
        post: operations["reviewAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an assessment
         * @description Whoever asks signs. From then on a legitimate interest may rest on it (LIA-1).
         */
        post: operations["signAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assessments to begin from
         * @description Written out but for the outcome, which whoever signs decides (LIA-5).
         */
        get: operations["listAssessmentTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audiences/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be worked with for a purpose
         * @description Counts the hidden under the first reason that applies. The reasons are for an officer; others get the total, and below five not even that.
         */
        get: operations["listAudience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audiences/{purpose}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export an audience as a CSV file, for a reason
         * @description Each person on it can be told of it: it is a disclosure to whom it is meant for (ACC-5). Who has not been informed yet is not on it (NOT-12).
         */
        post: operations["exportAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to whom */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bases/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a basis that has ended
         * @description The contract, the customer relation, the role (BAS-22). Who has none left is due for erasure.
         */
        post: operations["closeBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/{action}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many a bulk act would reach, and how many not
         * @description Reasons that fewer than five people have are merged for everybody but officers.
         */
        post: operations["previewBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give many people an owner
         * @description At most 500 people a request (erasing 25); send it again with `after` set to `next` until that is null.
         */
        post: operations["assignPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase many people
         * @description Each in a transaction of its own, with its plan, ledger entry and check (article 17). `open` are those who still stand in texts about others. At most 500 people a request (erasing 25); send it again with `after` set to `next` until that is null.
         */
        post: operations["erasePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/erase/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What erasing several people would do
         * @description The plans of the first 25, summed up by table and action. `next` is not null where more are chosen than that.
         */
        post: operations["planErasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a list of people out as CSV
         * @description Recorded for each of them as a disclosure with the reason (ACC-5). The header stands in the first step only. At most 500 people a request (erasing 25); send it again with `after` set to `next` until that is null.
         */
        post: operations["exportPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send many people the message they are owed, with their page
         * @description Only whoever has not had it and has an e-mail address. It asks for nothing and sells nothing (MKT-7, MKT-8). The mail waits ten seconds, in which `undo` takes it back. At most 500 people a request (erasing 25); send it again with `after` set to `next` until that is null.
         */
        post: operations["invitePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put tags on many people, or take them off
         * @description At most 500 people a request (erasing 25); send it again with `after` set to `next` until that is null.
         */
        post: operations["tagPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns under an exception of a marketing act */
        get: operations["listCampaigns"];
        put?: never;
        /** State the exception of a campaign, and the facts for it */
        post: operations["stateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a campaign */
        post: operations["endCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues by name */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List or search companies */
        get: operations["listCompanies"];
        put?: never;
        /** Make a company */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open a company, with the people who work and worked there */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a company */
        patch: operations["changeCompany"];
        trace?: never;
    };
    "/api/companies/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many companies a list has */
        post: operations["countCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/controller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the controller is, and its choices */
        get: operations["getController"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the controller
         * @description What is left out stays, null empties. Electronic marketing on the page behind a notice, and longer periods of the invitation, need an officer and a written reason (MKT-8, PRI-9).
         */
        patch: operations["changeController"];
        trace?: never;
    };
    "/api/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where work waits
         * @description The numbers beside the entries of the navigation.
         */
        get: operations["readCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long everything is kept, and how much goes soon */
        get: operations["listRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers for the officer
         * @description People by what is open for them, consents by month, and how long answers took.
         */
        get: operations["readStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many rows each declared table has */
        get: operations["countTableRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/doctor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Examine the installation
         * @description Answers 200 also where something is wrong; `deep` reads all data.
         */
        get: operations["examine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What falls due
         * @description The first 1,000 by day, and how many of each kind there are on each day. `person` is an id; names are in the person’s record.
         */
        get: operations["listDue"];
        put?: never;
        /** Do what is due, or list it */
        post: operations["runDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List erasures
         * @description With the places in texts about others that wait for a decision (ERA-9).
         */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the texts about others in which somebody erased may still stand
         * @description Whole, with what was found marked, and with what was decided about others of them (ERA-9).
         */
        get: operations["listPlaces"];
        put?: never;
        /**
         * Decide about a place
         * @description Takes the identifiers out of a text about others, or gives it other words in which they do not stand, or keeps them for a reason (ERA-9).
         */
        post: operations["decidePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports, the newest first
         * @description `search` is a part of the name of the file; `filter` is JSON, as the body of `POST /api/imports/count` describes it.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a list, or preview it
         * @description The file is the body, or the first file of a multipart form; a part named `mapping` is the mapping as JSON. The list is imported in the background: follow it at `/api/imports/{id}`.
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import: the file, the mapping, the counts
         * @description Once it has ended, `first`, `last` and `contents` are read from the persons who came in, as they stand now: who was refused, erased or taken back is not shown, and what waits beside an invitation is shown to an officer only.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow an import: server-sent events, until it has ended */
        get: operations["followImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each row of an import */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with an import that was interrupted
         * @description In the background: follow it at `/api/imports/{id}`.
         */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a whole list back, but for who was touched since */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many imports there are */
        post: operations["countImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is invited and has not answered
         * @description The first to end first. Whoever does not answer is erased on that day (BAS-26). `filter` is JSON, as the body of `POST /api/invitations/count` describes it.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many are invited and have not answered */
        post: operations["countInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remember people who were erased before
         * @description Keeps keyed hashes only. An address that several share is remembered together with the name (ERA-14).
         */
        post: operations["addToLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether an import of this address or number would be refused
         * @description The identifier stands in the body, since addresses of requests are logged by others.
         */
        post: operations["checkLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mail of the outbox, the newest first */
        get: operations["listMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole message as it is or was sent (RFC 5322)
         * @description Reading it is a look at the persons whom it is about.
         */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what waited for a mail server
         * @description And whatever else waits. How many are held is the list with `state=held`.
         */
        post: operations["sendMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send oneself a mail, to see that mail goes */
        post: operations["sendTestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List notes, the newest first */
        get: operations["listNotes"];
        put?: never;
        /** Write a note about one or several people */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One note */
        get: operations["getNote"];
        put?: never;
        post?: never;
        /**
         * Delete a note
         * @description `undo` brings it back within an hour (`POST /api/undo`).
         */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        /** Change a note */
        patch: operations["changeNote"];
        trace?: never;
    };
    "/api/notes/{id}/vault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a sentence of a note in the vault
         * @description Only on an explicit consent of that person to that very kind of data (article 9(2)(a); SPE-5).
         */
        post: operations["keepInVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mail that people on a list would get
         * @description As it will look, in both languages, to an invented person; its link leads nowhere.
         */
        get: operations["previewNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a pending objection
         * @description To reject it, the compelling grounds that override are written down (OBJ-2).
         */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link that sets a new password
         * @description The answer is the same whether or not there is an account of the address.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the link of the mail
         * @description Every session of the account ends.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search people
         * @description In the order of the Danish alphabet, the newest first, or by last contact. `search` takes part of a name, an address, a number or a company. `filter` is JSON: `{"match":"all","conditions":[{"field":"city","is":["Aarhus"]}]}`, as the body of `POST /api/people/count` describes it.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Register a person
         * @description With the source of the data and a legal basis; the duty to inform starts at once (articles 13, 14).
         */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a person
         * @description Everything held, as far as the purpose reads it. The look stands in the audit.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /**
         * Erase a person
         * @description Everything held goes in one transaction; `dryRun` shows the plan alone (article 17).
         */
        delete: operations["erasePerson"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description What is left out stays, null empties. Send `If-Match` with the tag that was read.
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/people/{id}/age": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what is known of a person’s age
         * @description A `child` is too young to consent by themselves, a `minor` is below 18: no marketing, no profiling (CON-36, CON-37). No date of birth is kept.
         */
        post: operations["recordAge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a legal basis for a person
         * @description A contract, an assessed interest, or marketing to an own customer after a sale (MKT-3).
         */
        post: operations["openBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down that a person said yes
         * @description What proves it and is not given makes it `unproved`, listed in `missing`: it opens nothing (CON-22).
         */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/contact-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down that a person asked to be called or written to
         * @description With its proof as a file; good for six months. Objections and a later no stand against it.
         */
        post: operations["recordContactRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export what is held about a person
         * @description An access report (article 15) or a portability file (article 20); each is recorded as a disclosure.
         */
        post: operations["exportPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/notice-exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exempt the open duty to inform a person
         * @description With the ground and the facts in writing; it is reviewed after twelve months.
         */
        post: operations["exemptFromNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down an objection of a person
         * @description To marketing it is absolute and takes effect at once (OBJ-1); a channel closes itself alone (MKT-41).
         */
        post: operations["objectTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a person works and worked */
        get: operations["listPositions"];
        put?: never;
        /** Add a position to a person */
        post: operations["addPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restrict a person, or lift the restriction
         * @description Every purpose closes at once (RES-2). Before it is lifted the person is told (RES-4).
         */
        post: operations["restrictPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a tag on a person */
        post: operations["tagPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a tag off a person */
        delete: operations["untagPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened with a person, the latest first
         * @description `only` is a list with commas: notes, calls, mails, tasks, consents, changes.
         */
        get: operations["listTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/vault-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a person has expressly agreed that something sensitive is kept
         * @description And the words by which they can be asked, in both languages (CON-11).
         */
        get: operations["readVaultConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/vault-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down that a person expressly agreed that something sensitive is kept
         * @description Signed words, as a file: a tick or a word of staff is not explicit (CON-11, CON-22).
         */
        post: operations["recordVaultConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw consents of a person
         * @description Takes effect at once, in every connection (CON-31). Other purposes stay (BAS-4).
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many people a list has
         * @description Exactly up to 10,000, else `exact` is false. Only whom the purpose may see is counted.
         */
        post: operations["countPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or end a position */
        patch: operations["changePosition"];
        trace?: never;
    };
    "/api/recipient-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recipients to be told, what is due first first */
        get: operations["listRecipientTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipient-tasks/{id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down how a recipient was told, or why that is impossible */
        post: operations["recordTelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a look-up in a country’s list of people who declined
         * @description It is good until the next issue of the list comes out (MKT-14).
         */
        post: operations["recordRegisterChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register-checks/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a look-up in the country’s list of people who declined would open */
        get: operations["listUnchecked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The registry of fields
         * @description Every column: what it holds, whose, for what, where from, how long.
         */
        get: operations["listFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of processing activities
         * @description Article 30(1), generated from the declarations and the settings as they stand.
         */
        get: operations["readRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cases, what is due first first */
        get: operations["listRequests"];
        put?: never;
        /**
         * Register a request of a person
         * @description By any way and in any words (REQ-1). A request to erase and an objection close marketing at once (SM-1).
         */
        post: operations["registerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case: answered, or refused with all that a refusal says */
        post: operations["closeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the period to three months from receipt
         * @description Once, for the two grounds of article 12(3), told before the first day ended (REQ-5).
         */
        post: operations["extendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with invented people
         * @description Only where nobody is registered yet.
         */
        post: operations["fillSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first people and companies for a few letters
         * @description Part of a name, an address, a number or a company; æ, ø, å may be written ae, oe, aa. Where nobody is called so, names that differ by one letter.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
        post: operations["passPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a sign-in with a passkey
         * @description The options are for `navigator.credentials.get`; a cookie ties the answer to them for five minutes.
         */
        post: operations["challengePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Add a passkey */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away one of one's own passkeys */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description The options are for `navigator.credentials.create`.
         */
        post: operations["preparePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's own password
         * @description Other sessions of the account end.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one likes the screens */
        get: operations["getPreferences"];
        /**
         * Keep how one likes the screens
         * @description All of it; what is left out is forgotten.
         */
        put: operations["keepPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one signs in with a second factor */
        get: operations["getSecondFactor"];
        /** Confirm the second factor with its first code */
        put: operations["confirmSecondFactor"];
        /** Finish a sign-in with the second factor */
        post: operations["passSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in without a second factor again */
        post: operations["endSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a second factor
         * @description What is answered is shown once. It holds once a code has confirmed it.
         */
        post: operations["prepareSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own open sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of one's own sessions but this */
        post: operations["endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation is set up, and whose it is */
        get: operations["getSetUp"];
        put?: never;
        /** Set a new installation up */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags in use */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List or search tasks, the first due first */
        get: operations["listTasks"];
        put?: never;
        /** Make a task about a person */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description `undo` brings it back within an hour (`POST /api/undo`).
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /** Change a task: words, day, owner, done */
        patch: operations["changeTask"];
        trace?: never;
    };
    "/api/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many tasks alike: done, another day, another owner
         * @description At most 500 a request; send it again with `after` set to `next` until that is null. `undo` takes back what nobody changed since.
         */
        post: operations["changeTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many tasks a change would reach, and how many not */
        post: operations["previewTasksChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many tasks a list has */
        post: operations["countTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a text is not sensitive, before it is saved
         * @description Holds for this very text and no other; who said so is kept, and counted for the officer (SPE-8).
         */
        post: operations["dismissText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts that may hold sensitive data, the oldest first
         * @description Notes that a list brought are with the officer alone until they are decided (SPE-3, SPE-6).
         */
        get: operations["listTextFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-findings/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide about a text: keep it, reword it, or take out what is sensitive */
        post: operations["decideText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-findings/{id}/vault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move what is sensitive in a waiting text into the vault
         * @description On the explicit consent of the person to each kind of it (SPE-5). With `equal` all that say the very same go, each on the consent of its own person; `left` counts those that have none. The token in `undo` takes it back within an hour; it is null where a text did not stand in a note.
         */
        post: operations["moveFindingToVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-findings/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much sensitive text there is, where, and what was decided */
        get: operations["readTextStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which texts were judged not sensitive
         * @description For an editor that marks what is found: a text, or a sentence of it, that somebody judged is not marked again for what was found in it then (SPE-8). Nothing that is asked here is kept.
         */
        post: operations["readTextJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the last act back
         * @description With the token that tagging, assigning, inviting, changing tasks, or deleting a note or a task answered with. It is good for an hour, for who got it, and takes back only what nobody changed since.
         */
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/values/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a filter may be set to
         * @description The different values of a field that the purpose sees; those that begin with `text` first.
         */
        get: operations["listValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a sentence out of the vault for good */
        delete: operations["removeFromVault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a sentence in the vault; the look is written down
         * @description Open to whoever put it there, and to officers.
         */
        post: operations["lookInVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views of lists: one’s own and those that are shared */
        get: operations["listViews"];
        put?: never;
        /** Save a view */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a view of one’s own */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        /** Change a view of one’s own */
        patch: operations["changeView"];
        trace?: never;
    };
    "/api/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the texts that consent is asked with, all versions */
        get: operations["listWordings"];
        put?: never;
        /**
         * Add a new version of a wording
         * @description One that was used is never changed (CON-23).
         */
        post: operations["addWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wording with its text */
        get: operations["getWording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether Diskret works */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closedAt: string | null;
                        email: string | null;
                        id: string;
                        name: string | null;
                        roles: ("seller" | "marketer" | "officer" | "administrator")[];
                    }[];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    password?: string;
                    roles: ("seller" | "marketer" | "officer" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        link?: string;
                        until?: string;
                    };
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("seller" | "marketer" | "officer" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        roles: ("seller" | "marketer" | "officer" | "administrator")[];
                    };
                };
            };
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        keysRevoked: number;
                    };
                };
            };
        };
    };
    exportAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "html" | "json";
                    /** @enum {string} */
                    language?: "da" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: string;
                        digest: string;
                        fields: number;
                    };
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    makePasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        link: string;
                        until: string;
                    };
                };
            };
        };
    };
    listAgesOfConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        age: number;
                        country: string;
                        source: string;
                        unverified?: string;
                        validFrom: string;
                    }[];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            id: string;
                            lastUsedOn: string | null;
                            name: string | null;
                            revokedAt: string | null;
                            /** @enum {string} */
                            role: "seller" | "marketer" | "officer" | "administrator";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role: "seller" | "marketer" | "officer" | "administrator";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        key: string;
                        /** @enum {string} */
                        role: "seller" | "marketer" | "officer" | "administrator";
                    };
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {boolean} */
                        revoked: true;
                    };
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "kind";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: string;
                            purpose: string;
                            /** @description YYYY-MM-DD; past it the review is due (LIA-8) */
                            reviewOn: string | null;
                            signedBy: string | null;
                            source: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    balance: {
                        da: string;
                        en: string;
                    } | string;
                    fields: {
                        field: string;
                        why: {
                            da: string;
                            en: string;
                        } | string;
                    }[];
                    interest: {
                        da: string;
                        en: string;
                    } | string;
                    kind: string;
                    necessity: {
                        da: string;
                        en: string;
                    } | string;
                    outcome: {
                        da: string;
                        en: string;
                    } | string;
                    /** @enum {string} */
                    purpose: "customer" | "prospecting" | "marketing" | "profiling" | "invitation" | "rights" | "legal-obligation" | "security" | "sensitive";
                    safeguards: {
                        da: string;
                        en: string;
                    } | string;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        purpose: string;
                        /** @description YYYY-MM-DD; past it the review is due (LIA-8) */
                        reviewOn: string | null;
                        signedBy: string | null;
                        source: string;
                        version: number;
                    };
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: {
                            [key: string]: unknown;
                        };
                        id: string;
                        kind: string;
                        purpose: string;
                        /** @description YYYY-MM-DD; past it the review is due (LIA-8) */
                        reviewOn: string | null;
                        signedBy: string | null;
                        source: string;
                        version: number;
                    };
                };
            };
        };
    };
    reviewAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    reviewOn?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        purpose: string;
                        /** @description YYYY-MM-DD; past it the review is due (LIA-8) */
                        reviewOn: string | null;
                        signedBy: string | null;
                        source: string;
                        version: number;
                    };
                };
            };
        };
    };
    signAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    reviewOn?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        purpose: string;
                        /** @description YYYY-MM-DD; past it the review is due (LIA-8) */
                        reviewOn: string | null;
                        signedBy: string | null;
                        source: string;
                        version: number;
                    };
                };
            };
        };
    };
    listAssessmentTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            balance: {
                                da: string;
                                en: string;
                            } | string;
                            fields: {
                                field: string;
                                why: {
                                    da: string;
                                    en: string;
                                } | string;
                            }[];
                            interest: {
                                da: string;
                                en: string;
                            } | string;
                            kind: string;
                            necessity: {
                                da: string;
                                en: string;
                            } | string;
                            /** @enum {string} */
                            purpose: "customer" | "prospecting" | "marketing" | "profiling" | "invitation" | "rights" | "legal-obligation" | "security" | "sensitive";
                            safeguards: {
                                da: string;
                                en: string;
                            } | string;
                            source: string;
                        }[];
                        next: null;
                    };
                };
            };
        };
    };
    listAudience: {
        parameters: {
            query?: {
                campaign?: string;
                channel?: "email" | "telephone" | "post";
                topic?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "customer" | "prospecting" | "marketing" | "profiling" | "rights";
            };
            path: {
                purpose: "customer" | "prospecting" | "marketing" | "profiling";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hidden: {
                            reasons: {
                                [key: string]: number;
                            };
                            total: number | "fewer-than-5";
                        };
                        people: string[];
                        permitted: number;
                    };
                };
            };
        };
    };
    exportAudience: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "customer" | "prospecting" | "marketing" | "profiling";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                purpose: "customer" | "prospecting" | "marketing" | "profiling";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    campaign?: string;
                    /** @enum {string} */
                    channel?: "email" | "telephone" | "post";
                    reason: string;
                    recipient?: string;
                    topic?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: string;
                        /** @description a name for the file */
                        file: string;
                        hidden: {
                            reasons: {
                                [key: string]: number;
                            };
                            total: number | "fewer-than-5";
                        };
                        /** @enum {string} */
                        mediaType: "text/csv";
                        people: string[];
                        permitted: number;
                    };
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                cursor?: string;
                limit?: number;
                person?: string;
                purpose?: string;
                since?: string;
                sort?: "at";
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            action: string;
                            actor: string;
                            at: string;
                            details: {
                                [key: string]: unknown;
                            };
                            id: string;
                            person: string | null;
                            purpose: string;
                            role: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    closeBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        closed: true;
                        id: string;
                    };
                };
            };
        };
    };
    previewBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights" | "invitation";
            };
            path: {
                action: "tag" | "assign" | "invite" | "export" | "erase";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exact: boolean;
                        notReached: number;
                        reached: number;
                        reasons: {
                            count: number;
                            /** @enum {string} */
                            reason: "not-permitted" | "already-informed" | "already-invited" | "no-email" | "has-it-already" | "other";
                        }[];
                    };
                };
            };
        };
    };
    assignPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after?: string;
                    owner: string | null;
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        reached: number;
                        undo: string | null;
                    };
                };
            };
        };
    };
    erasePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after?: string;
                    /**
                     * @default A17NonNecessity
                     * @enum {string}
                     */
                    ground?: "A17NonNecessity" | "A17NoLegalBasis" | "A17ObjectA21" | "A17UnlawfulProcessing" | "A17LegalErasure" | "A17ChildData";
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        open: number;
                        reached: number;
                    };
                };
            };
        };
    };
    planErasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        people: number;
                        places: number;
                        plan: {
                            /** @enum {string} */
                            action: "delete" | "clear" | "anonymise" | "keep";
                            hold: {
                                law: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            rows: number;
                            /** @enum {string} */
                            system: "diskret";
                            table: string;
                        }[];
                    };
                };
            };
        };
    };
    exportPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after?: string;
                    columns: ("name" | "title" | "company" | "email" | "phone" | "city" | "country" | "owner" | "tags")[];
                    reason: string;
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        reached: number;
                        text: string;
                    };
                };
            };
        };
    };
    invitePeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after?: string;
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        reached: number;
                        undo: string | null;
                    };
                };
            };
        };
    };
    tagPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    add?: string[];
                    /** Format: uuid */
                    after?: string;
                    /** @default [] */
                    remove?: string[];
                    selection: {
                        ids: string[];
                    } | {
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "owner";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "city";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "country";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "kind";
                                    is: ("company-contact" | "sole-trader" | "consumer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "company";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "tag";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "import";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    channel?: "email" | "telephone" | "post";
                                    /** @enum {string} */
                                    field: "purpose";
                                    is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "state";
                                    is: ("ending-soon" | "awaiting-answer")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "reach";
                                    is: ("email" | "telephone" | "post")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "lastContact";
                                    not?: boolean;
                                    silentDays?: number;
                                    withinDays?: number;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                } | {
                                    /** @enum {string} */
                                    field: "task";
                                    is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                    not?: boolean;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        reached: number;
                        undo: string | null;
                    };
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "statedAt";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "marketing";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            endedAt: string | null;
                            exception: string;
                            id: string;
                            name: string;
                            reason: string;
                            statedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    stateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    exception: string;
                    name: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endedAt: string | null;
                        exception: string;
                        id: string;
                        name: string;
                        reason: string;
                        statedAt: string;
                    };
                };
            };
        };
    };
    endCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endedAt: string | null;
                        exception: string;
                        id: string;
                        name: string;
                        reason: string;
                        statedAt: string;
                    };
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "marketing" | "rights" | "security" | "customer" | "prospecting" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string | null;
                            roles: ("seller" | "marketer" | "officer" | "administrator")[];
                        }[];
                    };
                };
            };
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                cursor?: string;
                filter?: string;
                limit?: number;
                search?: string;
                sort?: "name" | "-name" | "recorded_at" | "-recorded_at";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            city: string | null;
                            country: string | null;
                            employees: string | null;
                            etag: string;
                            id: string;
                            industry: string | null;
                            lastContactAt: string | null;
                            name: string;
                            owner: {
                                id: string;
                                name: string | null;
                            } | null;
                            people: number;
                            postalCode: string | null;
                            recordedAt: string;
                            registrationNumber: string | null;
                            street: string | null;
                            website: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city?: string | null;
                    country?: string | null;
                    employees?: string | null;
                    industry?: string | null;
                    name: string;
                    owner?: string | null;
                    postalCode?: string | null;
                    registrationNumber?: string | null;
                    street?: string | null;
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        city: string | null;
                        country: string | null;
                        employees: string | null;
                        etag: string;
                        hidden: {
                            people: number | "fewer-than-5";
                        };
                        id: string;
                        industry: string | null;
                        name: string;
                        owner: {
                            id: string;
                            name: string | null;
                        } | null;
                        people: {
                            department: string | null;
                            endedOn: string | null;
                            id: string;
                            isMain: boolean;
                            name: string;
                            personId: string;
                            startedOn: string | null;
                            title: string | null;
                        }[];
                        postalCode: string | null;
                        recordedAt: string;
                        registrationNumber: string | null;
                        street: string | null;
                        website: string | null;
                    };
                };
            };
        };
    };
    changeCompany: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city?: string | null;
                    country?: string | null;
                    employees?: string | null;
                    industry?: string | null;
                    name?: string;
                    owner?: string | null;
                    postalCode?: string | null;
                    registrationNumber?: string | null;
                    street?: string | null;
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        city: string | null;
                        country: string | null;
                        employees: string | null;
                        etag: string;
                        hidden: {
                            people: number | "fewer-than-5";
                        };
                        id: string;
                        industry: string | null;
                        name: string;
                        owner: {
                            id: string;
                            name: string | null;
                        } | null;
                        people: {
                            department: string | null;
                            endedOn: string | null;
                            id: string;
                            isMain: boolean;
                            name: string;
                            personId: string;
                            startedOn: string | null;
                            title: string | null;
                        }[];
                        postalCode: string | null;
                        recordedAt: string;
                        registrationNumber: string | null;
                        street: string | null;
                        website: string | null;
                    };
                };
            };
        };
    };
    countCompanies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filter?: {
                        conditions: (({
                            /** @enum {string} */
                            field: "owner";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "city";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "country";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "industry";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "recorded";
                            not?: boolean;
                            withinDays: number;
                        }) | {
                            conditions: ({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "industry";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            })[];
                            /** @enum {string} */
                            match: "all" | "any";
                        })[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                    search?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        exact: boolean;
                    };
                };
            };
        };
    };
    getController: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        company: string;
                        contact: {
                            address: string | null;
                            email: string | null;
                            phone: string | null;
                            website: string | null;
                        };
                        country: string;
                        electronicMarketingOnPage: {
                            reason: string;
                        } | null;
                        invitationDays: number;
                        invitationDaysUnsent: number;
                        invitationReason: string | null;
                        language: string;
                        practice: boolean;
                        protectionOfficer: {
                            email: string | null;
                            name: string | null;
                            phone: string | null;
                        } | null;
                        purposes: string[];
                        registrationNumber: string | null;
                        timeZone: string;
                        topics: {
                            da: string;
                            en: string;
                            id: string;
                        }[];
                    };
                };
            };
        };
    };
    changeController: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    electronicMarketingOnPage?: {
                        reason: string;
                    } | null;
                    /** Format: email */
                    email?: string;
                    invitationDays?: number;
                    invitationDaysUnsent?: number;
                    invitationReason?: string | null;
                    /** @enum {string} */
                    language?: "da" | "en";
                    phone?: string | null;
                    protectionOfficer?: {
                        email?: string | null;
                        name?: string | null;
                        phone?: string | null;
                    } | null;
                    purposes?: ("customer" | "prospecting" | "marketing" | "profiling")[];
                    registrationNumber?: string | null;
                    /** @enum {string} */
                    sensitiveText?: "refuse" | "warn";
                    topics?: {
                        da: string;
                        en: string;
                        id: string;
                    }[];
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        company: string;
                        contact: {
                            address: string | null;
                            email: string | null;
                            phone: string | null;
                            website: string | null;
                        };
                        country: string;
                        electronicMarketingOnPage: {
                            reason: string;
                        } | null;
                        invitationDays: number;
                        invitationDaysUnsent: number;
                        invitationReason: string | null;
                        language: string;
                        practice: boolean;
                        protectionOfficer: {
                            email: string | null;
                            name: string | null;
                            phone: string | null;
                        } | null;
                        purposes: string[];
                        registrationNumber: string | null;
                        timeZone: string;
                        topics: {
                            da: string;
                            en: string;
                            id: string;
                        }[];
                    };
                };
            };
        };
    };
    readCounters: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "marketing" | "rights" | "security";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        desk: number | null;
                        erasures: number | null;
                        heldMail: number | null;
                        tasks: number | null;
                    };
                };
            };
        };
    };
    listRetention: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            ending: number | null;
                            keep: string;
                            label: {
                                da: string;
                                en: string;
                            };
                            rule: string;
                            start: string;
                            table: string;
                            words: {
                                da: string;
                                en: string;
                            };
                        }[];
                        people: number;
                        until: string;
                    };
                };
            };
        };
    };
    readStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            answered: number;
                            kind: string;
                            late: number;
                            medianDays: number;
                            slowestDays: number;
                        }[];
                        consents: {
                            expired: number;
                            given: number;
                            month: string;
                            refused: number;
                            withdrawn: number;
                        }[];
                        openRequests: number;
                        people: {
                            closed: number;
                            dueForErasure: number;
                            invited: number;
                            permitted: {
                                [key: string]: number;
                            };
                            total: number;
                        };
                    };
                };
            };
        };
    };
    countTableRows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            exact: boolean;
                            rows: number;
                            table: string;
                        }[];
                    };
                };
            };
        };
    };
    examine: {
        parameters: {
            query?: {
                deep?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            detail: string;
                            name: string;
                            ok: boolean;
                            remedy: string | null;
                        }[];
                        ok: boolean;
                    };
                };
            };
        };
    };
    listDue: {
        parameters: {
            query?: {
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            count: number;
                            on: string;
                            /** @enum {string} */
                            waitsFor: "diskret" | "officer" | "person";
                            what: string;
                            /** @description Left after today; 0 today and when late; null where the holidays are not known */
                            workingDays: number | null;
                        }[];
                        items: {
                            on: string;
                            person: string | null;
                            rule: string;
                            what: string;
                        }[];
                        today: string;
                        total: number;
                        work: {
                            on: string;
                            person: string | null;
                            reference?: string;
                            rule: string;
                            /** @enum {string} */
                            waitsFor: "diskret" | "officer" | "person";
                            what: string;
                            /** @description Left after today; 0 today and when late; null where the holidays are not known */
                            workingDays: number | null;
                        }[];
                    };
                };
            };
        };
    };
    runDue: {
        parameters: {
            query?: {
                dryRun?: string;
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: {
                            [key: string]: number;
                        };
                    } | {
                        on: string;
                        person: string | null;
                        rule: string;
                        what: string;
                    }[];
                };
            };
        };
    };
    listErasures: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "erasedAt";
                state?: "open" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            decisions: {
                                /** @enum {string} */
                                decision: "redacted" | "kept";
                                id: string;
                                reason: string | null;
                                table: string;
                            }[];
                            erasedAt: string;
                            ground: string;
                            /** Format: uuid */
                            id: string;
                            mentions: {
                                id: string;
                                table: string;
                            }[];
                            /** Format: uuid */
                            person: string;
                            places: {
                                id: string;
                                table: string;
                            }[];
                            /** @enum {string} */
                            state: "open" | "done";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decided: {
                            at: string;
                            /** @enum {string} */
                            decision: "redacted" | "kept";
                            id: string;
                            label: {
                                da: string;
                                en: string;
                            };
                            reason: string | null;
                            table: string;
                        }[];
                        erasedAt: string;
                        ground: string;
                        items: {
                            about: {
                                id: string;
                                name: string;
                            }[];
                            id: string;
                            /** @description a name alone, which a namesake may have: it keeps no erasure open */
                            isName: boolean;
                            label: {
                                da: string;
                                en: string;
                            };
                            table: string;
                            texts: {
                                column: string;
                                /** @description false where it was changed since: then nothing is marked */
                                isAsSearched: boolean;
                                /** @description whether it may be given other words: plain text, no structure */
                                isWordable: boolean;
                                label: {
                                    da: string;
                                    en: string;
                                };
                                marks: {
                                    end: number;
                                    start: number;
                                }[];
                                redacted: string | null;
                                /** @description null where it is gone */
                                text: string | null;
                            }[];
                        }[];
                        /** @enum {string} */
                        state: "open" | "done";
                    };
                };
            };
        };
    };
    decidePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "redact" | "keep";
                    id: string;
                    reason?: string;
                    table: string;
                    /** @description with redact, of a place in one text: what it says from now on, in place of the marks that are taken out */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: {
                            columns: number;
                            mentions: {
                                count: number;
                                table: string;
                            }[];
                            places: {
                                id: string;
                                table: string;
                            }[];
                            remaining: number;
                        };
                        /** @description records of the same human that go too */
                        duplicates: string[];
                        ground: string;
                        id: string | null;
                        ledger: number;
                        /** Format: uuid */
                        person: string;
                        plan: {
                            /** @enum {string} */
                            action: "delete" | "clear" | "anonymise" | "keep";
                            hold: {
                                law: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            rows: number;
                            /** @enum {string} */
                            system: "diskret";
                            table: string;
                        }[];
                        /** @description records of which an officer decides */
                        possibleDuplicates: string[];
                        /** @enum {string} */
                        state: "planned" | "open" | "done";
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                filter?: string;
                limit?: number;
                search?: string;
                sort?: "-recorded_at" | "recorded_at" | "file_name" | "-file_name" | "-accepted" | "accepted";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            basis?: string;
                            /** @description Id of the account or key that declared the list, or `operator` */
                            by?: string;
                            contents?: {
                                [key: string]: unknown;
                            }[];
                            counts: {
                                accepted: number;
                                duplicate: number;
                                flaggedNotes: number;
                                invitations: number;
                                rejected: number;
                                skipped: number;
                            };
                            endedAt?: string | null;
                            /** @enum {string} */
                            entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                            fault?: string;
                            file: {
                                columns: number;
                                encoding: string;
                                headerLine: number | null;
                                /** @enum {string} */
                                kind: "csv" | "xlsx" | "vcard";
                                lineEnd: string | null;
                                name: string;
                                records: number | null;
                                separator: string | null;
                            };
                            first: {
                                [key: string]: unknown;
                            } | null;
                            id: string | null;
                            last: {
                                [key: string]: unknown;
                            } | null;
                            /** @description Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept. */
                            look?: {
                                rows: {
                                    accepted: {
                                        field: string | null;
                                        line: number;
                                        other: {
                                            line: number | null;
                                            person: string | null;
                                            values: {
                                                [key: string]: unknown;
                                            } | null;
                                        } | null;
                                        reason: string | null;
                                        sheet: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        };
                                        warnings: string[];
                                    }[];
                                    duplicate: {
                                        field: string | null;
                                        line: number;
                                        other: {
                                            line: number | null;
                                            person: string | null;
                                            values: {
                                                [key: string]: unknown;
                                            } | null;
                                        } | null;
                                        reason: string | null;
                                        sheet: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        };
                                        warnings: string[];
                                    }[];
                                    rejected: {
                                        field: string | null;
                                        line: number;
                                        other: {
                                            line: number | null;
                                            person: string | null;
                                            values: {
                                                [key: string]: unknown;
                                            } | null;
                                        } | null;
                                        reason: string | null;
                                        sheet: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        };
                                        warnings: string[];
                                    }[];
                                    skipped: {
                                        field: string | null;
                                        line: number;
                                        other: {
                                            line: number | null;
                                            person: string | null;
                                            values: {
                                                [key: string]: unknown;
                                            } | null;
                                        } | null;
                                        reason: string | null;
                                        sheet: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        };
                                        warnings: string[];
                                    }[];
                                };
                                tables: {
                                    columns: {
                                        field: string | null;
                                        header: string | null;
                                        /** @enum {string} */
                                        why: "chosen" | "header" | "values" | "national-id" | "not-needed" | "other-person" | "other-column" | "unknown";
                                    }[];
                                    head: {
                                        cells: string[];
                                        line: number;
                                    }[];
                                    sheet: string | null;
                                }[];
                            };
                            mapping: {
                                field: string | null;
                                header: string | null;
                            }[];
                            progress?: {
                                rowsDone: number;
                                rowsRead: number;
                                step: string;
                            };
                            reasons: {
                                [key: string]: number;
                            };
                            remained?: {
                                person: string;
                                reasons: string[];
                            }[];
                            sheets?: {
                                counts: {
                                    accepted: number;
                                    duplicate: number;
                                    flaggedNotes: number;
                                    invitations: number;
                                    rejected: number;
                                    skipped: number;
                                };
                                /** @enum {string} */
                                entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                                file: {
                                    columns: number;
                                    headerRow: number | null;
                                    records: number;
                                };
                                first: {
                                    [key: string]: unknown;
                                } | null;
                                hidden: boolean;
                                last: {
                                    [key: string]: unknown;
                                } | null;
                                mapping: {
                                    field: string | null;
                                    header: string | null;
                                }[];
                                name: string;
                            }[];
                            startedAt?: string;
                            /** @enum {string} */
                            state: "preview" | "running" | "done" | "undone" | "failed";
                            warnings: {
                                [key: string]: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: {
                assessment?: string;
                basis?: "invitation" | "legitimate-interest" | "contract" | "consent";
                country?: string;
                entity?: "person" | "company" | "deal";
                preview?: "true" | "false";
                sheet?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis?: string;
                        /** @description Id of the account or key that declared the list, or `operator` */
                        by?: string;
                        contents?: {
                            [key: string]: unknown;
                        }[];
                        counts: {
                            accepted: number;
                            duplicate: number;
                            flaggedNotes: number;
                            invitations: number;
                            rejected: number;
                            skipped: number;
                        };
                        endedAt?: string | null;
                        /** @enum {string} */
                        entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                        fault?: string;
                        file: {
                            columns: number;
                            encoding: string;
                            headerLine: number | null;
                            /** @enum {string} */
                            kind: "csv" | "xlsx" | "vcard";
                            lineEnd: string | null;
                            name: string;
                            records: number | null;
                            separator: string | null;
                        };
                        first: {
                            [key: string]: unknown;
                        } | null;
                        id: string | null;
                        last: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept. */
                        look?: {
                            rows: {
                                accepted: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                duplicate: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                rejected: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                skipped: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                            };
                            tables: {
                                columns: {
                                    field: string | null;
                                    header: string | null;
                                    /** @enum {string} */
                                    why: "chosen" | "header" | "values" | "national-id" | "not-needed" | "other-person" | "other-column" | "unknown";
                                }[];
                                head: {
                                    cells: string[];
                                    line: number;
                                }[];
                                sheet: string | null;
                            }[];
                        };
                        mapping: {
                            field: string | null;
                            header: string | null;
                        }[];
                        progress?: {
                            rowsDone: number;
                            rowsRead: number;
                            step: string;
                        };
                        reasons: {
                            [key: string]: number;
                        };
                        remained?: {
                            person: string;
                            reasons: string[];
                        }[];
                        sheets?: {
                            counts: {
                                accepted: number;
                                duplicate: number;
                                flaggedNotes: number;
                                invitations: number;
                                rejected: number;
                                skipped: number;
                            };
                            /** @enum {string} */
                            entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                            file: {
                                columns: number;
                                headerRow: number | null;
                                records: number;
                            };
                            first: {
                                [key: string]: unknown;
                            } | null;
                            hidden: boolean;
                            last: {
                                [key: string]: unknown;
                            } | null;
                            mapping: {
                                field: string | null;
                                header: string | null;
                            }[];
                            name: string;
                        }[];
                        startedAt?: string;
                        /** @enum {string} */
                        state: "preview" | "running" | "done" | "undone" | "failed";
                        warnings: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis?: string;
                        /** @description Id of the account or key that declared the list, or `operator` */
                        by?: string;
                        contents?: {
                            [key: string]: unknown;
                        }[];
                        counts: {
                            accepted: number;
                            duplicate: number;
                            flaggedNotes: number;
                            invitations: number;
                            rejected: number;
                            skipped: number;
                        };
                        endedAt?: string | null;
                        /** @enum {string} */
                        entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                        fault?: string;
                        file: {
                            columns: number;
                            encoding: string;
                            headerLine: number | null;
                            /** @enum {string} */
                            kind: "csv" | "xlsx" | "vcard";
                            lineEnd: string | null;
                            name: string;
                            records: number | null;
                            separator: string | null;
                        };
                        first: {
                            [key: string]: unknown;
                        } | null;
                        id: string | null;
                        last: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept. */
                        look?: {
                            rows: {
                                accepted: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                duplicate: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                rejected: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                skipped: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                            };
                            tables: {
                                columns: {
                                    field: string | null;
                                    header: string | null;
                                    /** @enum {string} */
                                    why: "chosen" | "header" | "values" | "national-id" | "not-needed" | "other-person" | "other-column" | "unknown";
                                }[];
                                head: {
                                    cells: string[];
                                    line: number;
                                }[];
                                sheet: string | null;
                            }[];
                        };
                        mapping: {
                            field: string | null;
                            header: string | null;
                        }[];
                        progress?: {
                            rowsDone: number;
                            rowsRead: number;
                            step: string;
                        };
                        reasons: {
                            [key: string]: number;
                        };
                        remained?: {
                            person: string;
                            reasons: string[];
                        }[];
                        sheets?: {
                            counts: {
                                accepted: number;
                                duplicate: number;
                                flaggedNotes: number;
                                invitations: number;
                                rejected: number;
                                skipped: number;
                            };
                            /** @enum {string} */
                            entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                            file: {
                                columns: number;
                                headerRow: number | null;
                                records: number;
                            };
                            first: {
                                [key: string]: unknown;
                            } | null;
                            hidden: boolean;
                            last: {
                                [key: string]: unknown;
                            } | null;
                            mapping: {
                                field: string | null;
                                header: string | null;
                            }[];
                            name: string;
                        }[];
                        startedAt?: string;
                        /** @enum {string} */
                        state: "preview" | "running" | "done" | "undone" | "failed";
                        warnings: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis?: string;
                        /** @description Id of the account or key that declared the list, or `operator` */
                        by?: string;
                        contents?: {
                            [key: string]: unknown;
                        }[];
                        counts: {
                            accepted: number;
                            duplicate: number;
                            flaggedNotes: number;
                            invitations: number;
                            rejected: number;
                            skipped: number;
                        };
                        endedAt?: string | null;
                        /** @enum {string} */
                        entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                        fault?: string;
                        file: {
                            columns: number;
                            encoding: string;
                            headerLine: number | null;
                            /** @enum {string} */
                            kind: "csv" | "xlsx" | "vcard";
                            lineEnd: string | null;
                            name: string;
                            records: number | null;
                            separator: string | null;
                        };
                        first: {
                            [key: string]: unknown;
                        } | null;
                        id: string | null;
                        last: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept. */
                        look?: {
                            rows: {
                                accepted: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                duplicate: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                rejected: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                skipped: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                            };
                            tables: {
                                columns: {
                                    field: string | null;
                                    header: string | null;
                                    /** @enum {string} */
                                    why: "chosen" | "header" | "values" | "national-id" | "not-needed" | "other-person" | "other-column" | "unknown";
                                }[];
                                head: {
                                    cells: string[];
                                    line: number;
                                }[];
                                sheet: string | null;
                            }[];
                        };
                        mapping: {
                            field: string | null;
                            header: string | null;
                        }[];
                        progress?: {
                            rowsDone: number;
                            rowsRead: number;
                            step: string;
                        };
                        reasons: {
                            [key: string]: number;
                        };
                        remained?: {
                            person: string;
                            reasons: string[];
                        }[];
                        sheets?: {
                            counts: {
                                accepted: number;
                                duplicate: number;
                                flaggedNotes: number;
                                invitations: number;
                                rejected: number;
                                skipped: number;
                            };
                            /** @enum {string} */
                            entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                            file: {
                                columns: number;
                                headerRow: number | null;
                                records: number;
                            };
                            first: {
                                [key: string]: unknown;
                            } | null;
                            hidden: boolean;
                            last: {
                                [key: string]: unknown;
                            } | null;
                            mapping: {
                                field: string | null;
                                header: string | null;
                            }[];
                            name: string;
                        }[];
                        startedAt?: string;
                        /** @enum {string} */
                        state: "preview" | "running" | "done" | "undone" | "failed";
                        warnings: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    followImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream; each `data` is an import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    getImportReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/json: an array with an object for each row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    resumeImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis?: string;
                        /** @description Id of the account or key that declared the list, or `operator` */
                        by?: string;
                        contents?: {
                            [key: string]: unknown;
                        }[];
                        counts: {
                            accepted: number;
                            duplicate: number;
                            flaggedNotes: number;
                            invitations: number;
                            rejected: number;
                            skipped: number;
                        };
                        endedAt?: string | null;
                        /** @enum {string} */
                        entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                        fault?: string;
                        file: {
                            columns: number;
                            encoding: string;
                            headerLine: number | null;
                            /** @enum {string} */
                            kind: "csv" | "xlsx" | "vcard";
                            lineEnd: string | null;
                            name: string;
                            records: number | null;
                            separator: string | null;
                        };
                        first: {
                            [key: string]: unknown;
                        } | null;
                        id: string | null;
                        last: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept. */
                        look?: {
                            rows: {
                                accepted: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                duplicate: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                rejected: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                skipped: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                            };
                            tables: {
                                columns: {
                                    field: string | null;
                                    header: string | null;
                                    /** @enum {string} */
                                    why: "chosen" | "header" | "values" | "national-id" | "not-needed" | "other-person" | "other-column" | "unknown";
                                }[];
                                head: {
                                    cells: string[];
                                    line: number;
                                }[];
                                sheet: string | null;
                            }[];
                        };
                        mapping: {
                            field: string | null;
                            header: string | null;
                        }[];
                        progress?: {
                            rowsDone: number;
                            rowsRead: number;
                            step: string;
                        };
                        reasons: {
                            [key: string]: number;
                        };
                        remained?: {
                            person: string;
                            reasons: string[];
                        }[];
                        sheets?: {
                            counts: {
                                accepted: number;
                                duplicate: number;
                                flaggedNotes: number;
                                invitations: number;
                                rejected: number;
                                skipped: number;
                            };
                            /** @enum {string} */
                            entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                            file: {
                                columns: number;
                                headerRow: number | null;
                                records: number;
                            };
                            first: {
                                [key: string]: unknown;
                            } | null;
                            hidden: boolean;
                            last: {
                                [key: string]: unknown;
                            } | null;
                            mapping: {
                                field: string | null;
                                header: string | null;
                            }[];
                            name: string;
                        }[];
                        startedAt?: string;
                        /** @enum {string} */
                        state: "preview" | "running" | "done" | "undone" | "failed";
                        warnings: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis?: string;
                        /** @description Id of the account or key that declared the list, or `operator` */
                        by?: string;
                        contents?: {
                            [key: string]: unknown;
                        }[];
                        counts: {
                            accepted: number;
                            duplicate: number;
                            flaggedNotes: number;
                            invitations: number;
                            rejected: number;
                            skipped: number;
                        };
                        endedAt?: string | null;
                        /** @enum {string} */
                        entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                        fault?: string;
                        file: {
                            columns: number;
                            encoding: string;
                            headerLine: number | null;
                            /** @enum {string} */
                            kind: "csv" | "xlsx" | "vcard";
                            lineEnd: string | null;
                            name: string;
                            records: number | null;
                            separator: string | null;
                        };
                        first: {
                            [key: string]: unknown;
                        } | null;
                        id: string | null;
                        last: {
                            [key: string]: unknown;
                        } | null;
                        /** @description Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept. */
                        look?: {
                            rows: {
                                accepted: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                duplicate: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                rejected: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                                skipped: {
                                    field: string | null;
                                    line: number;
                                    other: {
                                        line: number | null;
                                        person: string | null;
                                        values: {
                                            [key: string]: unknown;
                                        } | null;
                                    } | null;
                                    reason: string | null;
                                    sheet: string | null;
                                    values: {
                                        [key: string]: unknown;
                                    };
                                    warnings: string[];
                                }[];
                            };
                            tables: {
                                columns: {
                                    field: string | null;
                                    header: string | null;
                                    /** @enum {string} */
                                    why: "chosen" | "header" | "values" | "national-id" | "not-needed" | "other-person" | "other-column" | "unknown";
                                }[];
                                head: {
                                    cells: string[];
                                    line: number;
                                }[];
                                sheet: string | null;
                            }[];
                        };
                        mapping: {
                            field: string | null;
                            header: string | null;
                        }[];
                        progress?: {
                            rowsDone: number;
                            rowsRead: number;
                            step: string;
                        };
                        reasons: {
                            [key: string]: number;
                        };
                        remained?: {
                            person: string;
                            reasons: string[];
                        }[];
                        sheets?: {
                            counts: {
                                accepted: number;
                                duplicate: number;
                                flaggedNotes: number;
                                invitations: number;
                                rejected: number;
                                skipped: number;
                            };
                            /** @enum {string} */
                            entity: "person" | "company" | "deal" | "lead" | "activity" | "table";
                            file: {
                                columns: number;
                                headerRow: number | null;
                                records: number;
                            };
                            first: {
                                [key: string]: unknown;
                            } | null;
                            hidden: boolean;
                            last: {
                                [key: string]: unknown;
                            } | null;
                            mapping: {
                                field: string | null;
                                header: string | null;
                            }[];
                            name: string;
                        }[];
                        startedAt?: string;
                        /** @enum {string} */
                        state: "preview" | "running" | "done" | "undone" | "failed";
                        warnings: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    countImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "invitation" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filter?: {
                        conditions: (({
                            /** @enum {string} */
                            field: "state";
                            is: ("running" | "done" | "undone" | "failed")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "basis";
                            is: ("invitation" | "legitimate-interest" | "contract" | "consent")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "by";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "recorded";
                            not?: boolean;
                            withinDays: number;
                        }) | {
                            conditions: ({
                                /** @enum {string} */
                                field: "state";
                                is: ("running" | "done" | "undone" | "failed")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "basis";
                                is: ("invitation" | "legitimate-interest" | "contract" | "consent")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "by";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            })[];
                            /** @enum {string} */
                            match: "all" | "any";
                        })[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                    search?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        exact: boolean;
                    };
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                filter?: string;
                import?: string;
                limit?: number;
                search?: string;
                sent?: string;
                sort?: "ends_on" | "-ends_on" | "-recorded_at";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string | null;
                            endsOn: string;
                            id: string;
                            importId: string | null;
                            mail: ("waiting" | "held" | "sent" | "refused") | null;
                            name: string;
                            personId: string;
                            recordedAt: string;
                            sentAt: string | null;
                            source: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    countInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filter?: {
                        conditions: (({
                            /** @enum {string} */
                            field: "informed";
                            is: ("yes" | "no")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "import";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "ends";
                            not?: boolean;
                            withinDays: number;
                        } | {
                            /** @enum {string} */
                            field: "recorded";
                            not?: boolean;
                            withinDays: number;
                        }) | {
                            conditions: ({
                                /** @enum {string} */
                                field: "informed";
                                is: ("yes" | "no")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "ends";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            })[];
                            /** @enum {string} */
                            match: "all" | "any";
                        })[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                    /** Format: uuid */
                    import?: string;
                    search?: string;
                    sent?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        exact: boolean;
                    };
                };
            };
        };
    };
    addToLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (string | {
                    email?: string;
                    emails?: string[];
                    name?: string;
                    phone?: string;
                    phones?: string[];
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        known: number;
                        shared: number[];
                        unusable: number[];
                    };
                };
            };
        };
    };
    checkLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: ("erased" | "refused" | "asked") | null;
                        refused: boolean;
                    };
                };
            };
        };
    };
    listMail: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "createdAt";
                state?: "waiting" | "held" | "sent" | "refused";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "security";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            id: string;
                            kind: string;
                            language: string;
                            /** @enum {string} */
                            state: "waiting" | "held" | "sent" | "refused";
                            subject: string;
                            to: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "security";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        message: string;
                    };
                };
            };
        };
    };
    sendMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "security";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refused: number;
                        sent: number;
                        waiting: number;
                    };
                };
            };
        };
    };
    sendTestMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        to: string;
                    };
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: {
                company?: string;
                cursor?: string;
                limit?: number;
                person?: string;
                sort?: "-recorded_at";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            author: string | null;
                            authorName: string | null;
                            changedAt: string | null;
                            etag: string;
                            id: string;
                            /** @enum {string} */
                            kind: "note" | "call" | "meeting" | "mail";
                            minutes: number | null;
                            people: {
                                id: string;
                                name: string;
                            }[];
                            recordedAt: string;
                            text: string;
                            vault: {
                                endsOn: string;
                                id: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default note
                     * @enum {string}
                     */
                    kind?: "note" | "call" | "meeting" | "mail";
                    minutes?: number | null;
                    people: string[];
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        author: string | null;
                        authorName: string | null;
                        changedAt: string | null;
                        etag: string;
                        id: string;
                        /** @enum {string} */
                        kind: "note" | "call" | "meeting" | "mail";
                        minutes: number | null;
                        people: {
                            id: string;
                            name: string;
                        }[];
                        recordedAt: string;
                        text: string;
                        vault: {
                            endsOn: string;
                            id: string;
                        }[];
                    };
                };
            };
        };
    };
    getNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        author: string | null;
                        authorName: string | null;
                        changedAt: string | null;
                        etag: string;
                        id: string;
                        /** @enum {string} */
                        kind: "note" | "call" | "meeting" | "mail";
                        minutes: number | null;
                        people: {
                            id: string;
                            name: string;
                        }[];
                        recordedAt: string;
                        text: string;
                        vault: {
                            endsOn: string;
                            id: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteNote: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        undo: string | null;
                    };
                };
            };
        };
    };
    changeNote: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "note" | "call" | "meeting" | "mail";
                    minutes?: number | null;
                    people?: string[];
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        author: string | null;
                        authorName: string | null;
                        changedAt: string | null;
                        etag: string;
                        id: string;
                        /** @enum {string} */
                        kind: "note" | "call" | "meeting" | "mail";
                        minutes: number | null;
                        people: {
                            id: string;
                            name: string;
                        }[];
                        recordedAt: string;
                        text: string;
                        vault: {
                            endsOn: string;
                            id: string;
                        }[];
                    };
                };
            };
        };
    };
    keepInVault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric";
                    /** Format: uuid */
                    person: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsOn: string;
                        id: string;
                    };
                };
            };
        };
    };
    previewNotice: {
        parameters: {
            query: {
                basis: "invitation" | "legitimate-interest" | "contract" | "consent";
                source?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        da: {
                            from: string;
                            html: string;
                            subject: string;
                            text: string;
                        };
                        en: {
                            from: string;
                            html: string;
                            subject: string;
                            text: string;
                        };
                        missing: string[];
                    };
                };
            };
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    balance?: string;
                    /** @enum {string} */
                    outcome: "upheld" | "rejected";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        outcome: "upheld" | "rejected";
                    };
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                company?: string;
                country?: string;
                cursor?: string;
                filter?: string;
                kind?: "company-contact" | "sole-trader" | "consumer";
                limit?: number;
                search?: string;
                sort?: "name" | "-name" | "recorded_at" | "-recorded_at" | "last_contact" | "-last_contact";
                tag?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            city: string | null;
                            company: string | null;
                            companyId: string | null;
                            country: string | null;
                            emails: string[];
                            etag: string;
                            id: string;
                            kind: string;
                            lastContactAt: string | null;
                            name: string;
                            nextTask: {
                                dueOn: string | null;
                                id: string;
                                title: string;
                            } | null;
                            owner: {
                                id: string;
                                name: string | null;
                            } | null;
                            phones: string[];
                            purposes: string[];
                            recordedAt: string;
                            states: {
                                channels: string[];
                                /** @enum {string} */
                                purpose: "customer" | "prospecting" | "marketing" | "profiling" | "invitation";
                                /** @enum {string} */
                                state: "permitted" | "ending-soon" | "awaiting-answer" | "objected" | "restricted";
                                until: string | null;
                            }[];
                            tags: string[];
                            title: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis?: {
                        evidence: string;
                        /** @enum {string} */
                        kind: "contract";
                    } | {
                        assessment: string;
                        /** @enum {string} */
                        kind: "legitimate-interest";
                    } | {
                        channel?: ("email" | "telephone" | "post") | null;
                        evidence: string;
                        givenAt: string;
                        /** @enum {string} */
                        kind: "consent";
                        language?: string | null;
                        /** @enum {string} */
                        method: "web" | "paper" | "telephone" | "in-person";
                        /** @enum {string} */
                        purpose: "customer" | "prospecting" | "marketing" | "profiling";
                        topic?: string | null;
                        wording?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "invitation";
                    };
                    company?: {
                        /** Format: uuid */
                        id: string;
                    } | {
                        name: string;
                        registrationNumber?: string | null;
                    };
                    country?: string | null;
                    department?: string | null;
                    /** @default [] */
                    emails?: string[];
                    externalId?: string | null;
                    familyName?: string | null;
                    givenName?: string | null;
                    /** @enum {string} */
                    kind?: "company-contact" | "sole-trader" | "consumer";
                    language?: string | null;
                    name?: string;
                    /** @default [] */
                    phones?: string[];
                    postalAddress?: {
                        city?: string | null;
                        country?: string | null;
                        postalCode?: string | null;
                        region?: string | null;
                        street?: string | null;
                        street2?: string | null;
                    };
                    source: {
                        description: string;
                        descriptions?: {
                            da: string;
                            en: string;
                        };
                        /** @enum {string} */
                        from: "person" | "elsewhere";
                        /** @enum {string} */
                        noticeGiven?: "handed-over" | "shown";
                        publiclyAccessible?: boolean;
                    };
                    tags?: string[];
                    title?: string | null;
                    webPages?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        notice: {
                            dueAt: string;
                            given: boolean;
                            /** @enum {string} */
                            kind: "art13" | "art14";
                        };
                    };
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bases: {
                            basis: string;
                            closedAt: string | null;
                            evidence: string | null;
                            openedAt: string;
                            purpose: string;
                        }[];
                        card: {
                            awaiting: {
                                endsOn: string;
                                sentAt: string | null;
                            } | null;
                            next: {
                                on: string;
                                purpose: ("customer" | "prospecting" | "marketing" | "profiling") | null;
                                /** @enum {string} */
                                unless: "answered" | "basis-opens" | "renewed" | "used" | "informed" | "reviewed";
                                /** @enum {string} */
                                what: "erased" | "consent-ends" | "purpose-ends" | "notice-due" | "assessment-review";
                            }[];
                            purposes: {
                                basis: {
                                    assessment: {
                                        id: string;
                                        kind: string;
                                        reviewOn: string | null;
                                        version: number;
                                    } | null;
                                    evidence: string | null;
                                    id: string | null;
                                    kind: string;
                                    openedAt: string;
                                } | null;
                                channels: string[];
                                consents: {
                                    at: string | null;
                                    channel: string | null;
                                    id: string;
                                    method: string | null;
                                    status: string;
                                    topic: string | null;
                                    until: string | null;
                                    wording: {
                                        id: string;
                                        language: string;
                                        version: number;
                                    } | null;
                                }[];
                                /** @enum {string} */
                                purpose: "customer" | "prospecting" | "marketing" | "profiling";
                                since: string | null;
                                /** @enum {string} */
                                state: "permitted" | "ending-soon" | "awaiting-answer" | "objected" | "restricted" | "not-permitted";
                                until: string | null;
                            }[];
                        };
                        city: string | null;
                        company: string | null;
                        companyId: string | null;
                        consents: {
                            at: string | null;
                            channel: string | null;
                            id: string;
                            language: string | null;
                            method: string | null;
                            purpose: string;
                            recordedBy: string;
                            status: string;
                            topic: string | null;
                            until: string | null;
                            wording: string | null;
                        }[];
                        country: string | null;
                        dueForErasure: string | null;
                        emails: string[];
                        etag: string;
                        fields: {
                            [key: string]: {
                                category: string;
                                /** @enum {string} */
                                origin: "provided" | "observed" | "inferred" | "third-party";
                                purposes: string[];
                                since: string | null;
                                source: string | null;
                                until: string | null;
                                value: unknown;
                            };
                        };
                        id: string;
                        invitation?: {
                            endsOn: string;
                            sentAt: string | null;
                            source: string | null;
                        };
                        /** @enum {string} */
                        kind: "company-contact" | "sole-trader" | "consumer";
                        lastContactAt: string | null;
                        lookedAt: {
                            at: string;
                            purpose: string;
                            role: string;
                        }[];
                        looks: {
                            by: {
                                at: string;
                                id: string;
                                name: string | null;
                                role: string;
                            }[] | null;
                            total: number;
                        };
                        name: string;
                        nextTask: {
                            dueOn: string | null;
                            id: string;
                            title: string;
                        } | null;
                        notices: {
                            channel: string | null;
                            deliveredAt: string | null;
                            dueAt: string | null;
                            kind: string;
                            version: number | null;
                        }[];
                        owner: {
                            id: string;
                            name: string | null;
                        } | null;
                        phones: string[];
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                        recipients: {
                            at: string;
                            purpose: string;
                            to: string;
                            what: string;
                        }[];
                        recordedAt: string;
                        related: {
                            [key: string]: {
                                [key: string]: {
                                    category: string;
                                    /** @enum {string} */
                                    origin: "provided" | "observed" | "inferred" | "third-party";
                                    purposes: string[];
                                    since: string | null;
                                    source: string | null;
                                    until: string | null;
                                    value: unknown;
                                };
                            }[];
                        };
                        states: {
                            channels: string[];
                            /** @enum {string} */
                            purpose: "customer" | "prospecting" | "marketing" | "profiling" | "invitation";
                            /** @enum {string} */
                            state: "permitted" | "ending-soon" | "awaiting-answer" | "objected" | "restricted";
                            until: string | null;
                        }[];
                        tags: string[];
                        title: string | null;
                    };
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: {
                dryRun?: string;
                ground?: "A17NonNecessity" | "A17NoLegalBasis" | "A17ObjectA21" | "A17UnlawfulProcessing" | "A17LegalErasure" | "A17ChildData";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: {
                            columns: number;
                            mentions: {
                                count: number;
                                table: string;
                            }[];
                            places: {
                                id: string;
                                table: string;
                            }[];
                            remaining: number;
                        };
                        /** @description records of the same human that go too */
                        duplicates: string[];
                        ground: string;
                        id: string | null;
                        ledger: number;
                        /** Format: uuid */
                        person: string;
                        plan: {
                            /** @enum {string} */
                            action: "delete" | "clear" | "anonymise" | "keep";
                            hold: {
                                law: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            rows: number;
                            /** @enum {string} */
                            system: "diskret";
                            table: string;
                        }[];
                        /** @description records of which an officer decides */
                        possibleDuplicates: string[];
                        /** @enum {string} */
                        state: "planned" | "open" | "done";
                    };
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    company?: ({
                        /** Format: uuid */
                        id: string;
                    } | {
                        name: string;
                        registrationNumber?: string | null;
                    }) | null;
                    country?: string | null;
                    emails?: string[];
                    externalId?: string | null;
                    familyName?: string | null;
                    givenName?: string | null;
                    /** @enum {string} */
                    kind?: "company-contact" | "sole-trader" | "consumer";
                    language?: string | null;
                    name?: string;
                    owner?: string | null;
                    phones?: string[];
                    postalAddress?: {
                        city?: string | null;
                        country?: string | null;
                        postalCode?: string | null;
                        region?: string | null;
                        street?: string | null;
                        street2?: string | null;
                    } | null;
                    source?: {
                        description: string;
                        descriptions?: {
                            da: string;
                            en: string;
                        };
                        /** @enum {string} */
                        from: "person" | "elsewhere";
                        publiclyAccessible?: boolean;
                    };
                    tags?: string[];
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bases: {
                            basis: string;
                            closedAt: string | null;
                            evidence: string | null;
                            openedAt: string;
                            purpose: string;
                        }[];
                        card: {
                            awaiting: {
                                endsOn: string;
                                sentAt: string | null;
                            } | null;
                            next: {
                                on: string;
                                purpose: ("customer" | "prospecting" | "marketing" | "profiling") | null;
                                /** @enum {string} */
                                unless: "answered" | "basis-opens" | "renewed" | "used" | "informed" | "reviewed";
                                /** @enum {string} */
                                what: "erased" | "consent-ends" | "purpose-ends" | "notice-due" | "assessment-review";
                            }[];
                            purposes: {
                                basis: {
                                    assessment: {
                                        id: string;
                                        kind: string;
                                        reviewOn: string | null;
                                        version: number;
                                    } | null;
                                    evidence: string | null;
                                    id: string | null;
                                    kind: string;
                                    openedAt: string;
                                } | null;
                                channels: string[];
                                consents: {
                                    at: string | null;
                                    channel: string | null;
                                    id: string;
                                    method: string | null;
                                    status: string;
                                    topic: string | null;
                                    until: string | null;
                                    wording: {
                                        id: string;
                                        language: string;
                                        version: number;
                                    } | null;
                                }[];
                                /** @enum {string} */
                                purpose: "customer" | "prospecting" | "marketing" | "profiling";
                                since: string | null;
                                /** @enum {string} */
                                state: "permitted" | "ending-soon" | "awaiting-answer" | "objected" | "restricted" | "not-permitted";
                                until: string | null;
                            }[];
                        };
                        city: string | null;
                        company: string | null;
                        companyId: string | null;
                        consents: {
                            at: string | null;
                            channel: string | null;
                            id: string;
                            language: string | null;
                            method: string | null;
                            purpose: string;
                            recordedBy: string;
                            status: string;
                            topic: string | null;
                            until: string | null;
                            wording: string | null;
                        }[];
                        country: string | null;
                        dueForErasure: string | null;
                        emails: string[];
                        etag: string;
                        fields: {
                            [key: string]: {
                                category: string;
                                /** @enum {string} */
                                origin: "provided" | "observed" | "inferred" | "third-party";
                                purposes: string[];
                                since: string | null;
                                source: string | null;
                                until: string | null;
                                value: unknown;
                            };
                        };
                        id: string;
                        invitation?: {
                            endsOn: string;
                            sentAt: string | null;
                            source: string | null;
                        };
                        /** @enum {string} */
                        kind: "company-contact" | "sole-trader" | "consumer";
                        lastContactAt: string | null;
                        lookedAt: {
                            at: string;
                            purpose: string;
                            role: string;
                        }[];
                        looks: {
                            by: {
                                at: string;
                                id: string;
                                name: string | null;
                                role: string;
                            }[] | null;
                            total: number;
                        };
                        name: string;
                        nextTask: {
                            dueOn: string | null;
                            id: string;
                            title: string;
                        } | null;
                        notices: {
                            channel: string | null;
                            deliveredAt: string | null;
                            dueAt: string | null;
                            kind: string;
                            version: number | null;
                        }[];
                        owner: {
                            id: string;
                            name: string | null;
                        } | null;
                        phones: string[];
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                        recipients: {
                            at: string;
                            purpose: string;
                            to: string;
                            what: string;
                        }[];
                        recordedAt: string;
                        related: {
                            [key: string]: {
                                [key: string]: {
                                    category: string;
                                    /** @enum {string} */
                                    origin: "provided" | "observed" | "inferred" | "third-party";
                                    purposes: string[];
                                    since: string | null;
                                    source: string | null;
                                    until: string | null;
                                    value: unknown;
                                };
                            }[];
                        };
                        states: {
                            channels: string[];
                            /** @enum {string} */
                            purpose: "customer" | "prospecting" | "marketing" | "profiling" | "invitation";
                            /** @enum {string} */
                            state: "permitted" | "ending-soon" | "awaiting-answer" | "objected" | "restricted";
                            until: string | null;
                        }[];
                        tags: string[];
                        title: string | null;
                    };
                };
            };
        };
    };
    recordAge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    band: "child" | "minor" | "adult";
                    evidence: string;
                    /** Format: date */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueForErasure: string | null;
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    openBasis: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: string;
                    /** @enum {string} */
                    kind: "contract";
                } | {
                    assessment: string;
                    /** @enum {string} */
                    kind: "legitimate-interest";
                } | {
                    facts: {
                        addressFromCustomer: boolean;
                        inConnectionWithSale: boolean;
                        optOutInEachMessage: boolean;
                        optOutOfferedWhenGiven: boolean;
                        ownSimilarProducts: boolean;
                    };
                    /** @enum {string} */
                    kind: "soft-opt-in";
                    sale: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueForErasure: string | null;
                        id: string;
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "email" | "telephone" | "post";
                    evidence?: string | {
                        /** Format: byte */
                        content: string;
                        name: string;
                    };
                    givenAt?: string;
                    /** @enum {string} */
                    givenBy?: "self" | "guardian";
                    guardianship?: string;
                    language?: string;
                    /** @enum {string} */
                    method?: "web" | "paper" | "telephone" | "in-person";
                    /** @enum {string} */
                    purpose: "customer" | "prospecting" | "marketing" | "profiling";
                    topic?: string;
                    /** Format: uuid */
                    wording?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        missing: string[];
                        /** @enum {string} */
                        status: "given" | "unproved";
                    };
                };
            };
        };
    };
    recordContactRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "telephone" | "post";
                    evidence: {
                        /** Format: byte */
                        content: string;
                        name: string;
                    };
                    requestedAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueForErasure: string | null;
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "html" | "json" | "csv" | "vcard";
                    /** @enum {string} */
                    kind: "access" | "portability";
                    /** @enum {string} */
                    language?: "da" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: string;
                        /** @description SHA-256 of the content */
                        digest: string;
                        fields: number;
                        /** @description a name for the file */
                        file: string;
                        mediaType: string;
                    };
                };
            };
        };
    };
    exemptFromNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "A13-4" | "A14-5-a" | "A14-5-b" | "A14-5-c" | "A14-5-d" | "DBL-22-1";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reviewOn: string;
                    };
                };
            };
        };
    };
    objectTo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "email" | "telephone" | "post";
                    ground?: string;
                    /** @enum {string} */
                    purpose?: "customer" | "prospecting" | "marketing" | "profiling";
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueForErasure: string | null;
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            company: string;
                            companyId: string;
                            department: string | null;
                            endedOn: string | null;
                            id: string;
                            isMain: boolean;
                            startedOn: string | null;
                            title: string | null;
                        }[];
                    };
                };
            };
        };
    };
    addPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    company: {
                        /** Format: uuid */
                        id: string;
                    } | {
                        name: string;
                        registrationNumber?: string | null;
                    };
                    department?: string | null;
                    endedOn?: string | null;
                    isMain?: boolean;
                    startedOn?: string | null;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    restrictPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "email" | "telephone" | "post";
                    ground?: string;
                    lift?: boolean;
                    /** @enum {string} */
                    purpose?: "customer" | "prospecting" | "marketing" | "profiling";
                    tell?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueForErasure: string | null;
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    tagPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tag: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    untagPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path: {
                id: string;
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTimeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                only?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actor: {
                                id: string;
                                name: string | null;
                            } | null;
                            at: string;
                            details: {
                                [key: string]: unknown;
                            };
                            etag: string | null;
                            id: string;
                            /** @enum {string} */
                            kind: "registered" | "changed" | "note" | "call" | "meeting" | "task" | "task-done" | "basis-opened" | "basis-closed" | "consent" | "notice" | "mail" | "objection" | "restriction";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    readVaultConsent: {
        parameters: {
            query: {
                category: "political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consent: {
                            endsOn: string;
                            givenAt: string;
                        } | null;
                        wording: {
                            da: string;
                            en: string;
                        };
                    };
                };
            };
        };
    };
    recordVaultConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric";
                    evidence: {
                        /** Format: byte */
                        content: string;
                        name: string;
                    };
                    givenAt: string;
                    /** @enum {string} */
                    language: "da" | "en";
                    /** @enum {string} */
                    method: "paper" | "in-person";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        missing: string[];
                        /** @enum {string} */
                        status: "given" | "unproved";
                    };
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "email" | "telephone" | "post";
                    ground?: string;
                    /** @enum {string} */
                    purpose?: "customer" | "prospecting" | "marketing" | "profiling" | "sensitive";
                    topic?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueForErasure: string | null;
                        purposes: {
                            [key: string]: {
                                permitted: boolean;
                                until: string | null;
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    countPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    company?: string;
                    country?: string;
                    filter?: {
                        conditions: (({
                            /** @enum {string} */
                            field: "owner";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "city";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "country";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "kind";
                            is: ("company-contact" | "sole-trader" | "consumer")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "company";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "tag";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "import";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            channel?: "email" | "telephone" | "post";
                            /** @enum {string} */
                            field: "purpose";
                            is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "state";
                            is: ("ending-soon" | "awaiting-answer")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "reach";
                            is: ("email" | "telephone" | "post")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "lastContact";
                            not?: boolean;
                            silentDays?: number;
                            withinDays?: number;
                        } | {
                            /** @enum {string} */
                            field: "recorded";
                            not?: boolean;
                            withinDays: number;
                        } | {
                            /** @enum {string} */
                            field: "task";
                            is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                            not?: boolean;
                        }) | {
                            conditions: ({
                                /** @enum {string} */
                                field: "owner";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "city";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "country";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "kind";
                                is: ("company-contact" | "sole-trader" | "consumer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "company";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "tag";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "import";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                channel?: "email" | "telephone" | "post";
                                /** @enum {string} */
                                field: "purpose";
                                is: ("customer" | "prospecting" | "marketing" | "profiling")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "state";
                                is: ("ending-soon" | "awaiting-answer")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "reach";
                                is: ("email" | "telephone" | "post")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "lastContact";
                                not?: boolean;
                                silentDays?: number;
                                withinDays?: number;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            } | {
                                /** @enum {string} */
                                field: "task";
                                is: ("open" | "overdue" | "today" | "week") | ("open" | "overdue" | "today" | "week")[];
                                not?: boolean;
                            })[];
                            /** @enum {string} */
                            match: "all" | "any";
                        })[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                    /** @enum {string} */
                    kind?: "company-contact" | "sole-trader" | "consumer";
                    search?: string;
                    tag?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        exact: boolean;
                    };
                };
            };
        };
    };
    changePosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    department?: string | null;
                    endedOn?: string | null;
                    isMain?: boolean;
                    startedOn?: string | null;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRecipientTasks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                open?: string;
                sort?: "dueOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            act: "rectification" | "erasure" | "restriction";
                            closedAt: string | null;
                            dueOn: string;
                            fields: string[];
                            id: string;
                            person: string;
                            proof: string | null;
                            received: string;
                            recipient: string;
                            /** @enum {string} */
                            state: "planned" | "sent" | "confirmed" | "failed" | "impossible";
                            whom: {
                                emails: string[];
                                names: string[];
                                phones: string[];
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    recordTelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proof: string;
                    /** @enum {string} */
                    state: "sent" | "confirmed" | "failed" | "impossible";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        act: "rectification" | "erasure" | "restriction";
                        closedAt: string | null;
                        dueOn: string;
                        fields: string[];
                        id: string;
                        person: string;
                        proof: string | null;
                        received: string;
                        recipient: string;
                        /** @enum {string} */
                        state: "planned" | "sent" | "confirmed" | "failed" | "impossible";
                        whom: {
                            emails: string[];
                            names: string[];
                            phones: string[];
                        } | null;
                    };
                };
            };
        };
    };
    recordRegisterChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country: string;
                    issue: string;
                    results: {
                        listed: boolean;
                        /** Format: uuid */
                        person: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: number;
                        listed: number;
                    };
                };
            };
        };
    };
    listUnchecked: {
        parameters: {
            query: {
                channel: "telephone" | "post";
                cursor?: string;
                limit?: number;
                purpose: "customer" | "prospecting" | "marketing" | "profiling";
                sort?: "id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            country: string | null;
                            id: string;
                            name: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: string | null;
                            column: string;
                            erasure: string | null;
                            freeText: boolean;
                            identifier: string | null;
                            kept: {
                                da: string;
                                en: string;
                            };
                            label: {
                                da: string;
                                en: string;
                            } | null;
                            origin: string | null;
                            personal: boolean;
                            purposes: string[];
                            retention: {
                                keep: string;
                                rule: string;
                                start: string;
                            };
                            subjects: ("person" | "account")[];
                            table: string;
                            tableLabel: {
                                da: string;
                                en: string;
                            };
                            withheld: string | null;
                        }[];
                        next: null;
                    };
                };
            };
        };
    };
    readRecord: {
        parameters: {
            query?: {
                language?: "da" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activities: {
                            bases: {
                                article: string;
                                kind: string;
                                label: string;
                            }[];
                            data: {
                                category: string;
                                labels: string[];
                            }[];
                            description: string;
                            label: string;
                            persons: string[];
                            purpose: string;
                            retention: {
                                limit: string;
                                rule: string;
                                what: string;
                            }[];
                            term: string;
                        }[];
                        controller: {
                            company: string;
                            contact: {
                                [key: string]: string;
                            };
                            country: string;
                            registrationNumber: string | null;
                        };
                        generatedAt: string;
                        jointControllers: null;
                        /** @enum {string} */
                        language: "da" | "en";
                        protectionOfficer: {
                            [key: string]: string;
                        } | null;
                        recipients: string[];
                        representative: null;
                        security: string[];
                        transfers: string[];
                        version: string;
                    };
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                person?: string;
                sort?: "dueOn";
                state?: "received" | "answered" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answeredAt: string | null;
                            channel: string;
                            details: {
                                [key: string]: unknown;
                            };
                            /** @description YYYY-MM-DD, the last day for the answer (DL-3, DL-5) */
                            dueOn: string;
                            extensionReason: string | null;
                            id: string;
                            /** @enum {string} */
                            kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
                            late: boolean;
                            outcome: string | null;
                            person: string | null;
                            receivedAt: string;
                            /** @enum {string} */
                            state: "received" | "answered" | "refused";
                            words: string | null;
                            workingDays: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    registerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "page" | "email" | "telephone" | "letter" | "in-person" | "api";
                    /** @enum {string} */
                    kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
                    person?: string;
                    receivedAt?: string;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answeredAt: string | null;
                        channel: string;
                        details: {
                            [key: string]: unknown;
                        };
                        /** @description YYYY-MM-DD, the last day for the answer (DL-3, DL-5) */
                        dueOn: string;
                        extensionReason: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
                        late: boolean;
                        outcome: string | null;
                        person: string | null;
                        receivedAt: string;
                        /** @enum {string} */
                        state: "received" | "answered" | "refused";
                        words: string | null;
                        workingDays: number | null;
                    };
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answeredAt: string | null;
                        channel: string;
                        details: {
                            [key: string]: unknown;
                        };
                        /** @description YYYY-MM-DD, the last day for the answer (DL-3, DL-5) */
                        dueOn: string;
                        extensionReason: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
                        late: boolean;
                        outcome: string | null;
                        person: string | null;
                        receivedAt: string;
                        /** @enum {string} */
                        state: "received" | "answered" | "refused";
                        words: string | null;
                        workingDays: number | null;
                    };
                };
            };
        };
    };
    closeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @enum {string} */
                    outcome: "answered";
                } | {
                    answer: string;
                    complaintTold: boolean;
                    /** @enum {string} */
                    outcome: "refused";
                    remedyTold: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answeredAt: string | null;
                        channel: string;
                        details: {
                            [key: string]: unknown;
                        };
                        /** @description YYYY-MM-DD, the last day for the answer (DL-3, DL-5) */
                        dueOn: string;
                        extensionReason: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
                        late: boolean;
                        outcome: string | null;
                        person: string | null;
                        receivedAt: string;
                        /** @enum {string} */
                        state: "received" | "answered" | "refused";
                        words: string | null;
                        workingDays: number | null;
                    };
                };
            };
        };
    };
    extendRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "A12Complexity" | "A12HighVolume";
                    reason: string;
                    told: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answeredAt: string | null;
                        channel: string;
                        details: {
                            [key: string]: unknown;
                        };
                        /** @description YYYY-MM-DD, the last day for the answer (DL-3, DL-5) */
                        dueOn: string;
                        extensionReason: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
                        late: boolean;
                        outcome: string | null;
                        person: string | null;
                        receivedAt: string;
                        /** @enum {string} */
                        state: "received" | "answered" | "refused";
                        words: string | null;
                        workingDays: number | null;
                    };
                };
            };
        };
    };
    fillSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 120 */
                    people?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: number;
                    };
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                limit?: number;
                text: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        companies: {
                            city: string | null;
                            id: string;
                            name: string;
                            people: number;
                            registrationNumber: string | null;
                        }[];
                        people: {
                            company: string | null;
                            companyId: string | null;
                            email: string | null;
                            id: string;
                            name: string;
                            owner: {
                                id: string;
                                name: string | null;
                            } | null;
                            phone: string | null;
                            states: {
                                channels: string[];
                                /** @enum {string} */
                                purpose: "customer" | "prospecting" | "marketing" | "profiling" | "invitation";
                                /** @enum {string} */
                                state: "permitted" | "ending-soon" | "awaiting-answer" | "objected" | "restricted";
                                until: string | null;
                            }[];
                            title: string | null;
                        }[];
                        similar: boolean;
                    };
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string | null;
                        id: string;
                        name: string | null;
                        roles: ("seller" | "marketer" | "officer" | "administrator")[];
                    };
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        needsSecondFactor: true;
                    };
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    passPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    response: {
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        /** Format: base64url */
                        id: string;
                        /** Format: base64url */
                        rawId: string;
                        response: {
                            /** Format: base64url */
                            authenticatorData: string;
                            /** Format: base64url */
                            clientDataJSON: string;
                            /** Format: base64url */
                            signature: string;
                        } & {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        type: "public-key";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    challengePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addedAt: string;
                        id: string;
                        name: string;
                    }[];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    response: {
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        /** Format: base64url */
                        id: string;
                        /** Format: base64url */
                        rawId: string;
                        response: {
                            /** Format: base64url */
                            attestationObject: string;
                            /** Format: base64url */
                            clientDataJSON: string;
                        } & {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        type: "public-key";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    preparePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        options: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    keepPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isOn: boolean;
                    };
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    passSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @enum {string} */
                    kind: "app" | "backup";
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    prepareSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backupCodes: string[];
                        uri: string;
                    };
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsAt: string;
                        id: string;
                        isThis: boolean;
                        lastUsedAt: string;
                        startedAt: string;
                    }[];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        company: string | null;
                        country: string | null;
                        isSetUp: boolean;
                        language: string | null;
                        practice: boolean;
                        timeZone: string | null;
                    };
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    company: string;
                    /** Format: email */
                    contactEmail?: string;
                    country: string;
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    language?: "da" | "en";
                    name?: string;
                    password: string;
                    phone?: string;
                    /** @default false */
                    practice?: boolean;
                    registrationNumber?: string;
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administrator: string;
                        company: string;
                        people: number;
                        practice: boolean;
                    };
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            people: number;
                            tag: string;
                        }[];
                    };
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                assignee?: string;
                company?: string;
                cursor?: string;
                filter?: string;
                limit?: number;
                person?: string;
                search?: string;
                sort?: "due_on" | "-due_on" | "-recorded_at" | "-done_at";
                state?: "open" | "done" | "all";
                until?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            assignee: string | null;
                            assigneeName: string | null;
                            doneAt: string | null;
                            dueOn: string | null;
                            etag: string;
                            id: string;
                            person: {
                                company: string | null;
                                id: string;
                                name: string;
                            };
                            recordedAt: string;
                            title: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignee?: string | null;
                    dueOn?: string | null;
                    /** Format: uuid */
                    person: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: string | null;
                        assigneeName: string | null;
                        doneAt: string | null;
                        dueOn: string | null;
                        etag: string;
                        id: string;
                        person: {
                            company: string | null;
                            id: string;
                            name: string;
                        };
                        recordedAt: string;
                        title: string;
                    };
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: string | null;
                        assigneeName: string | null;
                        doneAt: string | null;
                        dueOn: string | null;
                        etag: string;
                        id: string;
                        person: {
                            company: string | null;
                            id: string;
                            name: string;
                        };
                        recordedAt: string;
                        title: string;
                    };
                };
            };
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        undo: string | null;
                    };
                };
            };
        };
    };
    changeTask: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignee?: string | null;
                    done?: boolean;
                    dueOn?: string | null;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: string | null;
                        assigneeName: string | null;
                        doneAt: string | null;
                        dueOn: string | null;
                        etag: string;
                        id: string;
                        person: {
                            company: string | null;
                            id: string;
                            name: string;
                        };
                        recordedAt: string;
                        title: string;
                    };
                };
            };
        };
    };
    changeTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after?: string;
                    change: {
                        assignee?: string | null;
                        done?: boolean;
                        dueOn?: string | null;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        assignee?: string;
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "assignee";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "due";
                                is: ("overdue" | "today" | "week" | "later" | "none")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "done";
                                is: ("yes" | "no")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "assignee";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "due";
                                    is: ("overdue" | "today" | "week" | "later" | "none")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "done";
                                    is: ("yes" | "no")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                        /**
                         * @default open
                         * @enum {string}
                         */
                        state?: "open" | "done" | "all";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        reached: number;
                        undo: string | null;
                    };
                };
            };
        };
    };
    previewTasksChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        assignee?: string | null;
                        done?: boolean;
                        dueOn?: string | null;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        assignee?: string;
                        /** @default [] */
                        except?: string[];
                        filter?: {
                            conditions: (({
                                /** @enum {string} */
                                field: "assignee";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "due";
                                is: ("overdue" | "today" | "week" | "later" | "none")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "done";
                                is: ("yes" | "no")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            }) | {
                                conditions: ({
                                    /** @enum {string} */
                                    field: "assignee";
                                    is: string[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "due";
                                    is: ("overdue" | "today" | "week" | "later" | "none")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "done";
                                    is: ("yes" | "no")[];
                                    not?: boolean;
                                } | {
                                    /** @enum {string} */
                                    field: "recorded";
                                    not?: boolean;
                                    withinDays: number;
                                })[];
                                /** @enum {string} */
                                match: "all" | "any";
                            })[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        search?: string;
                        /**
                         * @default open
                         * @enum {string}
                         */
                        state?: "open" | "done" | "all";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exact: boolean;
                        notReached: number;
                        reached: number;
                        reasons: {
                            count: number;
                            /** @enum {string} */
                            reason: "has-it-already" | "not-here";
                        }[];
                    };
                };
            };
        };
    };
    countTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignee?: string;
                    filter?: {
                        conditions: (({
                            /** @enum {string} */
                            field: "assignee";
                            is: string[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "due";
                            is: ("overdue" | "today" | "week" | "later" | "none")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "done";
                            is: ("yes" | "no")[];
                            not?: boolean;
                        } | {
                            /** @enum {string} */
                            field: "recorded";
                            not?: boolean;
                            withinDays: number;
                        }) | {
                            conditions: ({
                                /** @enum {string} */
                                field: "assignee";
                                is: string[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "due";
                                is: ("overdue" | "today" | "week" | "later" | "none")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "done";
                                is: ("yes" | "no")[];
                                not?: boolean;
                            } | {
                                /** @enum {string} */
                                field: "recorded";
                                not?: boolean;
                                withinDays: number;
                            })[];
                            /** @enum {string} */
                            match: "all" | "any";
                        })[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                    search?: string;
                    /**
                     * @default open
                     * @enum {string}
                     */
                    state?: "open" | "done" | "all";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        exact: boolean;
                    };
                };
            };
        };
    };
    dismissText: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTextFindings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            equal: number;
                            findings: {
                                article: string;
                                /** @enum {string} */
                                category: "political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric" | "criminal" | "national_id";
                                end: number;
                                isPossible: boolean;
                                start: number;
                            }[];
                            id: string;
                            isChangeable: boolean;
                            /** @enum {string} */
                            kind: "held" | "text";
                            person: {
                                id: string;
                                name: string;
                            };
                            place: string;
                            proposal: string;
                            recordedAt: string;
                            text: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    decideText: {
        parameters: {
            query?: {
                /** @description Decides all that say the very same. */
                equal?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "dismiss";
                } | {
                    /** @enum {string} */
                    decision: "reword";
                    text: string;
                } | {
                    /** @enum {string} */
                    decision: "redact";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decided: number;
                    };
                };
            };
        };
    };
    moveFindingToVault: {
        parameters: {
            query?: {
                equal?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decided: number;
                        left: number;
                        undo: string | null;
                    };
                };
            };
        };
    };
    readTextStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byCategory: {
                            [key: string]: number;
                        };
                        byPlace: {
                            [key: string]: number;
                        };
                        decisions: {
                            dismissed: number;
                            found: number;
                            judged: number;
                            month: string;
                            redacted: number;
                            reworded: number;
                            vaulted: number;
                        }[];
                        detector: string;
                        dismissed: number;
                        open: number;
                        /** @enum {string} */
                        policy: "refuse" | "warn";
                        scans: {
                            at: string | null;
                            isCurrent: boolean;
                            label: {
                                da: string;
                                en: string;
                            };
                            place: string;
                            rows: number;
                        }[];
                        waiting: {
                            /** @enum {string} */
                            category: "political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric" | "criminal" | "national_id";
                            count: number;
                            place: string;
                        }[];
                    };
                };
            };
        };
    };
    readTextJudgements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    texts: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the texts: what each was judged for, or null. */
                        judgements: (("political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric" | "criminal" | "national_id")[] | null)[];
                    };
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "rights";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: number;
                    };
                };
            };
        };
    };
    listValues: {
        parameters: {
            query?: {
                limit?: number;
                text?: string;
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "customer" | "prospecting" | "marketing" | "rights" | "invitation";
            };
            path: {
                field: "city" | "country" | "company-city" | "industry";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: string[];
                    };
                };
            };
        };
    };
    removeFromVault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lookInVault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "political" | "religion" | "union" | "health" | "sexual" | "ethnicity" | "genetic" | "biometric";
                        endsOn: string;
                        id: string;
                        text: string;
                    };
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: {
                list?: "people" | "companies" | "tasks" | "invitations" | "imports";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "marketing" | "rights" | "security" | "invitation" | "customer" | "prospecting";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            definition: {
                                [key: string]: unknown;
                            };
                            id: string;
                            /** @enum {string} */
                            list: "people" | "companies" | "tasks" | "invitations" | "imports";
                            name: string;
                            own: boolean;
                            owner: {
                                id: string;
                                name: string | null;
                            };
                            shared: boolean;
                        }[];
                    };
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "marketing" | "rights" | "security" | "invitation" | "customer" | "prospecting";
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    list: "people" | "companies" | "tasks" | "invitations" | "imports";
                    name: string;
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        definition: {
                            [key: string]: unknown;
                        };
                        id: string;
                        /** @enum {string} */
                        list: "people" | "companies" | "tasks" | "invitations" | "imports";
                        name: string;
                        own: boolean;
                        owner: {
                            id: string;
                            name: string | null;
                        };
                        shared: boolean;
                    };
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "marketing" | "rights" | "security" | "invitation" | "customer" | "prospecting";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "seller-desk" | "marketing" | "rights" | "security" | "invitation" | "customer" | "prospecting";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition?: {
                        [key: string]: unknown;
                    };
                    name?: string;
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        definition: {
                            [key: string]: unknown;
                        };
                        id: string;
                        /** @enum {string} */
                        list: "people" | "companies" | "tasks" | "invitations" | "imports";
                        name: string;
                        own: boolean;
                        owner: {
                            id: string;
                            name: string | null;
                        };
                        shared: boolean;
                    };
                };
            };
        };
    };
    listWordings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "purpose";
            };
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            channel: ("email" | "telephone" | "post") | null;
                            digest: string;
                            id: string;
                            /** @description BCP 47 */
                            language: string;
                            /** @enum {string} */
                            purpose: "customer" | "prospecting" | "marketing" | "profiling" | "sensitive";
                            topic: string | null;
                            usedSince: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addWording: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again, for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "email" | "telephone" | "post";
                    language: string;
                    /** @enum {string} */
                    purpose: "customer" | "prospecting" | "marketing" | "profiling" | "sensitive";
                    text: string;
                    topic?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channel: ("email" | "telephone" | "post") | null;
                        digest: string;
                        id: string;
                        /** @description BCP 47 */
                        language: string;
                        /** @enum {string} */
                        purpose: "customer" | "prospecting" | "marketing" | "profiling" | "sensitive";
                        topic: string | null;
                        usedSince: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getWording: {
        parameters: {
            query?: never;
            header?: {
                /** @description The purpose or desk of this request. */
                "diskret-purpose"?: "rights" | "seller-desk" | "customer" | "prospecting" | "marketing" | "invitation";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channel: ("email" | "telephone" | "post") | null;
                        digest: string;
                        id: string;
                        /** @description BCP 47 */
                        language: string;
                        /** @enum {string} */
                        purpose: "customer" | "prospecting" | "marketing" | "profiling" | "sensitive";
                        text: string;
                        topic: string | null;
                        usedSince: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        database: string;
                        jobs: string;
                        /** @enum {string} */
                        status: "ok" | "failing";
                        version: string;
                    };
                };
            };
        };
    };
}
