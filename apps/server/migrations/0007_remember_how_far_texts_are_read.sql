CREATE TABLE "diskret"."text_scans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"version" text NOT NULL,
	"last_row" uuid,
	"rows" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT diskret.clock() NOT NULL,
	CONSTRAINT "text_scans_place_unique" UNIQUE("place")
);
