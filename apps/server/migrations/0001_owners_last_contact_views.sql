CREATE TABLE "diskret"."saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"definition" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	"changed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "diskret"."companies" ADD COLUMN "owner_id" text;--> statement-breakpoint
ALTER TABLE "diskret"."notes" ADD COLUMN "kind" text DEFAULT 'note' NOT NULL;--> statement-breakpoint
ALTER TABLE "diskret"."notes" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "diskret"."staff" ADD COLUMN "preferences" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "diskret"."people" ADD COLUMN "owner_id" text;--> statement-breakpoint
ALTER TABLE "diskret"."people" ADD COLUMN "last_contact_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "saved_views_list" ON "diskret"."saved_views" USING btree ("list","owner_id");--> statement-breakpoint
CREATE INDEX "companies_owner" ON "diskret"."companies" USING btree ("owner_id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "companies_city" ON "diskret"."companies" USING btree ("city") WHERE city is not null;--> statement-breakpoint
CREATE INDEX "companies_recorded" ON "diskret"."companies" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "people_owner" ON "diskret"."people" USING btree ("owner_id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "people_last_contact" ON "diskret"."people" USING btree ("last_contact_at","id") WHERE last_contact_at is not null;--> statement-breakpoint
CREATE INDEX "people_country" ON "diskret"."people" USING btree ("country","kind");--> statement-breakpoint
CREATE INDEX "postal_addresses_city" ON "diskret"."postal_addresses" USING btree ("city") WHERE city is not null;--> statement-breakpoint
ALTER TABLE "diskret"."notes" ADD CONSTRAINT "notes_kind" CHECK ("diskret"."notes"."kind" in ('note', 'call', 'meeting', 'mail'));