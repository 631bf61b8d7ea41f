CREATE TABLE "diskret"."attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" "bytea" NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempts_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE INDEX "attempts_since" ON "diskret"."attempts" USING btree ("since");