CREATE TABLE "diskret"."ages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"band" text NOT NULL,
	"evidence" text NOT NULL,
	"limit_since" date,
	"until" date,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."ended_consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"topic" text,
	"channel" text,
	"status" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"exception" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."contact_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"evidence" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."register_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"country" text NOT NULL,
	"issue" text NOT NULL,
	"listed" boolean NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."recipient_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"act" text NOT NULL,
	"received" text NOT NULL,
	"fields" text[] NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"sealed" "bytea",
	"proof" text,
	"done_by" text,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "diskret"."consents" ADD COLUMN "guardianship" text;--> statement-breakpoint
ALTER TABLE "diskret"."requests" ADD COLUMN "words" text;--> statement-breakpoint
ALTER TABLE "diskret"."requests" ADD COLUMN "extension_reason" text;--> statement-breakpoint
ALTER TABLE "diskret"."requests" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "diskret"."requests" ADD COLUMN "recorded_by" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "diskret"."requests" ADD COLUMN "closed_by" text;--> statement-breakpoint
ALTER TABLE "diskret"."sources" ADD COLUMN "description_en" text;--> statement-breakpoint
ALTER TABLE "diskret"."ages" ADD CONSTRAINT "ages_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."ended_consents" ADD CONSTRAINT "ended_consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."contact_requests" ADD CONSTRAINT "contact_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."register_checks" ADD CONSTRAINT "register_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ages_person" ON "diskret"."ages" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ended_consents_person" ON "diskret"."ended_consents" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contact_requests_person" ON "diskret"."contact_requests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "register_checks_person" ON "diskret"."register_checks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "recipient_tasks_person" ON "diskret"."recipient_tasks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "recipient_tasks_due" ON "diskret"."recipient_tasks" USING btree ("due_on") WHERE closed_at is null;