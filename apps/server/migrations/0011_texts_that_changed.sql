CREATE TABLE "diskret"."changed_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"row_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE INDEX "changed_texts_place" ON "diskret"."changed_texts" USING btree ("place");