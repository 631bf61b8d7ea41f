CREATE TABLE "diskret"."companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"registration_number" text,
	"country" text,
	"industry" text,
	"employees" text,
	"website" text,
	"street" text,
	"postal_code" text,
	"city" text,
	"match_key" text GENERATED ALWAYS AS (diskret.folded(name)) STORED NOT NULL,
	"import_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"changed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."employments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"title" text,
	"department" text,
	"is_main" boolean DEFAULT true NOT NULL,
	"started_on" date,
	"ended_on" date,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."import_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"column_name" text,
	"before" text,
	"after" text,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."import_rows" (
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "diskret"."import_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sheet" text,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"duplicate_of" integer,
	"warnings" text[] NOT NULL,
	"consent" text,
	"basis" boolean DEFAULT false NOT NULL,
	"person_id" uuid,
	"living" boolean DEFAULT false NOT NULL,
	"mail_id" uuid
);
--> statement-breakpoint
CREATE TABLE "diskret"."import_staging" (
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "diskret"."import_staging_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sheet" text,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"warnings" text[] NOT NULL,
	"consent" text,
	"person_id" uuid NOT NULL,
	"is_company" boolean NOT NULL,
	"name" text,
	"given_name" text,
	"family_name" text,
	"country" text,
	"is_minor" boolean NOT NULL,
	"email" text,
	"addresses" text[] NOT NULL,
	"role_addresses" text[] NOT NULL,
	"phones" text[] NOT NULL,
	"name_key" text,
	"short_name" text,
	"company_key" text,
	"company_name" text,
	"registration_number" text,
	"identifiers" text[] NOT NULL,
	"hashes" "bytea"[] NOT NULL,
	"named_hashes" "bytea"[] NOT NULL,
	"proved" boolean NOT NULL,
	"content" jsonb,
	"sealed" "bytea"
);
--> statement-breakpoint
CREATE TABLE "diskret"."imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"step" text NOT NULL,
	"file_name" text NOT NULL,
	"file_digest" text NOT NULL,
	"entity" text NOT NULL,
	"options" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"rows_read" bigint DEFAULT 0 NOT NULL,
	"rows_done" bigint DEFAULT 0 NOT NULL,
	"source_id" uuid,
	"declared_by" text,
	"fault" text,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."note_people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"author_id" text,
	"import_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"changed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."tags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"done_at" timestamp with time zone,
	"assignee_id" text,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"role" text NOT NULL,
	"digest" "bytea" NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"last_used_on" date,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."staff" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text,
	"name" text,
	"roles" text[] NOT NULL,
	"closed_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"purpose" text NOT NULL,
	"source" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"signed_by" text,
	"signed_at" timestamp with time zone,
	"review_on" date,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"purpose" text NOT NULL,
	"action" text NOT NULL,
	"person_id" uuid,
	"details" jsonb DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."disclosures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"what" text NOT NULL,
	"purpose" text NOT NULL,
	"reason" text,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"topic" text,
	"channel" text,
	"status" text NOT NULL,
	"wording_id" uuid,
	"language" text,
	"notice_version_id" uuid,
	"identifier_used" text,
	"given_at" timestamp with time zone,
	"method" text,
	"evidence" text,
	"given_by" text,
	"recorded_by" text NOT NULL,
	"explicit" boolean DEFAULT false NOT NULL,
	"required_for" text,
	"recipients" text[] DEFAULT '{}' NOT NULL,
	"withdrawal_shown" boolean DEFAULT false NOT NULL,
	"place" text,
	"expires_on" date,
	"ended_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone,
	CONSTRAINT "consents_status" CHECK ("diskret"."consents"."status" in ('ConsentRequested', 'ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'ConsentExpired', 'ConsentWithdrawn', 'ConsentInvalidated', 'unproved')),
	CONSTRAINT "consents_proof" CHECK ("diskret"."consents"."status" not in ('ConsentGiven', 'RenewedConsentGiven') or (wording_id is not null and given_at is not null and method is not null and evidence is not null and given_by is not null and withdrawal_shown))
);
--> statement-breakpoint
CREATE TABLE "diskret"."legal_bases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"kind" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"opened_by" text NOT NULL,
	"evidence" text,
	"assessment_id" uuid,
	"consent_id" uuid,
	"import_id" uuid,
	"ends_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_reason" text,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone,
	CONSTRAINT "legal_bases_assessed" CHECK ("diskret"."legal_bases"."kind" <> 'legitimate-interest' or assessment_id is not null),
	CONSTRAINT "legal_bases_consented" CHECK ("diskret"."legal_bases"."kind" <> 'consent' or consent_id is not null),
	CONSTRAINT "legal_bases_evidenced" CHECK ("diskret"."legal_bases"."kind" not in ('contract', 'legal-obligation') or evidence is not null),
	CONSTRAINT "legal_bases_never_contract" CHECK ("diskret"."legal_bases"."kind" <> 'contract' or purpose not in ('marketing', 'profiling', 'prospecting'))
);
--> statement-breakpoint
CREATE TABLE "diskret"."objections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"channel" text,
	"ground" text,
	"state" text NOT NULL,
	"recorded_by" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"balance" text,
	"lifted_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."restrictions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"recorded_by" text NOT NULL,
	"told_of_lifting_at" timestamp with time zone,
	"told_how" text,
	"lifted_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."wordings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"topic" text,
	"channel" text,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"digest" text NOT NULL,
	"used_since" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"state" text NOT NULL,
	"plan" jsonb NOT NULL,
	"checked" jsonb NOT NULL,
	"ledger_entries" integer NOT NULL,
	"requested_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"answered_at" timestamp with time zone,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."idempotent_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" "bytea" NOT NULL,
	"request" "bytea" NOT NULL,
	"status" integer,
	"content_type" text,
	"sealed" "bytea",
	"at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	CONSTRAINT "idempotent_answers_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "diskret"."installation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"company" text NOT NULL,
	"registration_number" text,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"language" text NOT NULL,
	"practice" boolean NOT NULL,
	"contact" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"protection_officer" jsonb,
	"choices" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"ledger_key_id" text,
	"clock_seen" timestamp with time zone,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."ledger_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"identifier_kind" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"with_name" integer DEFAULT 0 NOT NULL,
	"key_id" text NOT NULL,
	"normaliser" integer NOT NULL,
	"ends_on" date,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."mail_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"values" jsonb DEFAULT '{}' NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."mail_people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mail_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"import_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"sent_at" timestamp with time zone,
	"ends_on" date NOT NULL,
	"waiting" "bytea",
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."notice_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"digest" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"version_id" uuid,
	"mail_id" uuid,
	"channel" text,
	"delivered_at" timestamp with time zone,
	"exemption" text,
	"exemption_reason" text,
	"exemption_decided_by" text,
	"exemption_review_on" date,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone,
	CONSTRAINT "notices_exemption" CHECK ("diskret"."notices"."exemption" is null or (exemption_reason is not null and exemption_decided_by is not null))
);
--> statement-breakpoint
CREATE TABLE "diskret"."email_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"address" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"verified_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."field_sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"column_name" text NOT NULL,
	"source_id" uuid NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"folded_name" text GENERATED ALWAYS AS (diskret.folded(name)) STORED NOT NULL,
	"given_name" text,
	"family_name" text,
	"kind" text DEFAULT 'consumer' NOT NULL,
	"country" text,
	"language" text,
	"title" text,
	"external_id" text,
	"is_minor" boolean DEFAULT false NOT NULL,
	"deceased_on" date,
	"due_for_erasure_on" date,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"changed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"registered_in" "xid8",
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone,
	CONSTRAINT "people_kind" CHECK ("diskret"."people"."kind" in ('company-contact', 'sole-trader', 'consumer'))
);
--> statement-breakpoint
CREATE TABLE "diskret"."phone_numbers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"number" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."postal_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"street" text,
	"street2" text,
	"postal_code" text,
	"city" text,
	"region" text,
	"country" text,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."web_pages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"url" text NOT NULL,
	"source_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."sign_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"language" text NOT NULL,
	"ends_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diskret"."sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"from_person" boolean NOT NULL,
	"description" text NOT NULL,
	"publicly_accessible" boolean DEFAULT false NOT NULL,
	"import_id" uuid,
	"account_id" text,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	CONSTRAINT "sources_kind" CHECK ("diskret"."sources"."kind" in ('import', 'staff', 'api', 'sign-up', 'correction', 'ledger'))
);
--> statement-breakpoint
ALTER TABLE "diskret"."employments" ADD CONSTRAINT "employments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."employments" ADD CONSTRAINT "employments_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "diskret"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."note_people" ADD CONSTRAINT "note_people_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "diskret"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."note_people" ADD CONSTRAINT "note_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."tags" ADD CONSTRAINT "tags_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."tasks" ADD CONSTRAINT "tasks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."consents" ADD CONSTRAINT "consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."consents" ADD CONSTRAINT "consents_wording_id_wordings_id_fk" FOREIGN KEY ("wording_id") REFERENCES "diskret"."wordings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."legal_bases" ADD CONSTRAINT "legal_bases_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."legal_bases" ADD CONSTRAINT "legal_bases_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "diskret"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."legal_bases" ADD CONSTRAINT "legal_bases_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "diskret"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."objections" ADD CONSTRAINT "objections_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."restrictions" ADD CONSTRAINT "restrictions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."mail_people" ADD CONSTRAINT "mail_people_mail_id_mail_messages_id_fk" FOREIGN KEY ("mail_id") REFERENCES "diskret"."mail_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."mail_people" ADD CONSTRAINT "mail_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."invitations" ADD CONSTRAINT "invitations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."notices" ADD CONSTRAINT "notices_version_id_notice_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "diskret"."notice_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."notices" ADD CONSTRAINT "notices_mail_id_mail_messages_id_fk" FOREIGN KEY ("mail_id") REFERENCES "diskret"."mail_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."email_addresses" ADD CONSTRAINT "email_addresses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."email_addresses" ADD CONSTRAINT "email_addresses_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."field_sources" ADD CONSTRAINT "field_sources_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."field_sources" ADD CONSTRAINT "field_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."people" ADD CONSTRAINT "people_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."phone_numbers" ADD CONSTRAINT "phone_numbers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."phone_numbers" ADD CONSTRAINT "phone_numbers_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."postal_addresses" ADD CONSTRAINT "postal_addresses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."postal_addresses" ADD CONSTRAINT "postal_addresses_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."web_pages" ADD CONSTRAINT "web_pages_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."web_pages" ADD CONSTRAINT "web_pages_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "diskret"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "companies_match" ON "diskret"."companies" USING btree ("match_key");--> statement-breakpoint
CREATE INDEX "companies_name" ON "diskret"."companies" USING btree (name collate "da-x-icu","id");--> statement-breakpoint
CREATE INDEX "companies_part" ON "diskret"."companies" USING gin (match_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "companies_registration_number" ON "diskret"."companies" USING btree ("registration_number") WHERE registration_number is not null;--> statement-breakpoint
CREATE INDEX "employments_person" ON "diskret"."employments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "employments_company" ON "diskret"."employments" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "import_changes_import" ON "diskret"."import_changes" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "import_changes_person" ON "diskret"."import_changes" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_position" ON "diskret"."import_rows" USING btree ("import_id","position");--> statement-breakpoint
CREATE INDEX "import_rows_person" ON "diskret"."import_rows" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "import_staging_position" ON "diskret"."import_staging" USING btree ("import_id","position");--> statement-breakpoint
CREATE INDEX "import_staging_person" ON "diskret"."import_staging" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "note_people_note" ON "diskret"."note_people" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "note_people_person" ON "diskret"."note_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_person_tag" ON "diskret"."tags" USING btree ("person_id","tag");--> statement-breakpoint
CREATE INDEX "tags_tag" ON "diskret"."tags" USING btree ("tag");--> statement-breakpoint
CREATE INDEX "tasks_person" ON "diskret"."tasks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "diskret"."tasks" USING btree ("assignee_id","due_on") WHERE done_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_digest" ON "diskret"."api_keys" USING btree ("digest");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "diskret"."staff" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "diskret"."audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_entries_person" ON "diskret"."audit_entries" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "disclosures_person" ON "diskret"."disclosures" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "consents_person" ON "diskret"."consents" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "legal_bases_person" ON "diskret"."legal_bases" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "objections_person" ON "diskret"."objections" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "restrictions_person" ON "diskret"."restrictions" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "wordings_version" ON "diskret"."wordings" USING btree ("purpose",coalesce(topic, ''),coalesce(channel, ''),"language","version");--> statement-breakpoint
CREATE INDEX "requests_person" ON "diskret"."requests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "requests_due" ON "diskret"."requests" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "idempotent_answers_at" ON "diskret"."idempotent_answers" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_hash" ON "diskret"."ledger_entries" USING btree ("hash","kind");--> statement-breakpoint
CREATE INDEX "ledger_entries_ends_on" ON "diskret"."ledger_entries" USING btree ("ends_on") WHERE ends_on is not null;--> statement-breakpoint
CREATE INDEX "mail_messages_waiting" ON "diskret"."mail_messages" USING btree ("next_attempt_at") WHERE state in ('waiting', 'held');--> statement-breakpoint
CREATE INDEX "mail_people_mail" ON "diskret"."mail_people" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "mail_people_person" ON "diskret"."mail_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_person" ON "diskret"."invitations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invitations_ends_on" ON "diskret"."invitations" USING btree ("ends_on") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "notice_versions_version" ON "diskret"."notice_versions" USING btree ("kind","language","version");--> statement-breakpoint
CREATE INDEX "notices_person" ON "diskret"."notices" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "notices_due" ON "diskret"."notices" USING btree ("due_at") WHERE delivered_at is null and exemption is null;--> statement-breakpoint
CREATE INDEX "notices_mail" ON "diskret"."notices" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "email_addresses_person" ON "diskret"."email_addresses" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "email_addresses_address" ON "diskret"."email_addresses" USING btree ("address");--> statement-breakpoint
CREATE INDEX "email_addresses_part" ON "diskret"."email_addresses" USING gin (address gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "email_addresses_tagged" ON "diskret"."email_addresses" USING btree (regexp_replace(address, '^([^+@]+)[+][^@]*@', '\1@')) WHERE address like '%+%@%';--> statement-breakpoint
CREATE UNIQUE INDEX "field_sources_field" ON "diskret"."field_sources" USING btree ("person_id","table_name","row_id","column_name");--> statement-breakpoint
CREATE INDEX "people_due_for_erasure_on" ON "diskret"."people" USING btree ("due_for_erasure_on") WHERE due_for_erasure_on is not null;--> statement-breakpoint
CREATE INDEX "people_name" ON "diskret"."people" USING gin (folded_name gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "people_source" ON "diskret"."people" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "people_external_id" ON "diskret"."people" USING btree ("external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX "phone_numbers_person" ON "diskret"."phone_numbers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "phone_numbers_number" ON "diskret"."phone_numbers" USING btree ("number");--> statement-breakpoint
CREATE INDEX "phone_numbers_part" ON "diskret"."phone_numbers" USING gin (number gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "postal_addresses_person" ON "diskret"."postal_addresses" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "web_pages_person" ON "diskret"."web_pages" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_ups_ends_on" ON "diskret"."sign_ups" USING btree ("ends_on");