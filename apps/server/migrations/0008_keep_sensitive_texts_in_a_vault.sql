CREATE TABLE "diskret"."vault_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"category" text NOT NULL,
	"text" text NOT NULL,
	"ends_on" date,
	"author_id" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone,
	CONSTRAINT "vault_texts_category" CHECK (category in ('political', 'religion', 'union', 'health', 'sexual', 'ethnicity', 'genetic', 'biometric'))
);
--> statement-breakpoint
ALTER TABLE "diskret"."vault_texts" ADD CONSTRAINT "vault_texts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."vault_texts" ADD CONSTRAINT "vault_texts_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "diskret"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."vault_texts" ADD CONSTRAINT "vault_texts_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "diskret"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vault_texts_person" ON "diskret"."vault_texts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "vault_texts_note" ON "diskret"."vault_texts" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "vault_texts_consent" ON "diskret"."vault_texts" USING btree ("consent_id");