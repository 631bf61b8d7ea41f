CREATE TABLE "diskret"."held_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"categories" text[] NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "diskret"."text_dismissals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" "bytea" NOT NULL,
	"categories" text[] NOT NULL,
	"dismissed_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	CONSTRAINT "text_dismissals_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "diskret"."text_findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"column_name" text NOT NULL,
	"digest" "bytea" NOT NULL,
	"categories" text[] NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"permitted_purposes" integer DEFAULT 0 NOT NULL,
	"lasting_purposes" integer DEFAULT 0 NOT NULL,
	"permitted_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "diskret"."import_staging" ADD COLUMN "held_id" uuid;--> statement-breakpoint
ALTER TABLE "diskret"."import_staging" ADD COLUMN "held" "bytea";--> statement-breakpoint
ALTER TABLE "diskret"."import_staging" ADD COLUMN "held_categories" text[];--> statement-breakpoint
ALTER TABLE "diskret"."held_texts" ADD CONSTRAINT "held_texts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diskret"."text_findings" ADD CONSTRAINT "text_findings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "diskret"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "held_texts_person" ON "diskret"."held_texts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "held_texts_import" ON "diskret"."held_texts" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "text_findings_place" ON "diskret"."text_findings" USING btree ("table_name","row_id","column_name","person_id");--> statement-breakpoint
CREATE INDEX "text_findings_person" ON "diskret"."text_findings" USING btree ("person_id");