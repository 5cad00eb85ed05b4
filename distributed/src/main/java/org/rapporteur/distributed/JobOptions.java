package org.rapporteur.distributed;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// What the job is asked to do.
///
/// Example: `--input s3a://texts/akn --output s3a://texts/tables --steps read,cite`.
///
/// @param input a folder or a file, with or without a scheme that Hadoop knows
/// @param output the folder that the tables' folders go into
/// @param cycle the review cycle that provisions are linked to
/// @param similarity least similarity of near-duplicates, above 0 and at most 1
record JobOptions(String input, String output, Set<Step> steps, String cycle, double similarity) {

    static final String USAGE =
            """
            Usage: --input FOLDER --output FOLDER [--steps %s] [--cycle ID] [--similarity 0.8]
            A folder may be a path or an address that the cluster knows (hdfs://…, s3a://…); docs/guide/cluster.md says more.
            """
                    .formatted(Step.listOptions());

    JobOptions {
        steps = Set.copyOf(steps);
    }

    static JobOptions parse(List<String> arguments) {
        var parsed = new Parser();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            parsed.take(rest.next(), rest);
        }
        return parsed.options();
    }

    private static final class Parser {
        private String input = "";
        private String output = "";
        private Set<Step> steps = EnumSet.allOf(Step.class);
        private String cycle = "drugs-2019-2029";
        private double similarity = 0.8;

        void take(String option, Iterator<String> rest) {
            switch (option) {
                case "--input" -> input = folder(option, rest);
                case "--output" -> output = folder(option, rest);
                case "--steps" -> steps = steps(value(option, rest));
                case "--cycle" -> cycle = value(option, rest);
                case "--similarity" -> similarity = similarity(value(option, rest));
                default -> throw new UsageException("There is no option \"" + option + "\".");
            }
        }

        JobOptions options() {
            if (input.isEmpty() || output.isEmpty()) {
                throw new UsageException("--input and --output are both needed.");
            }
            return new JobOptions(input, output, steps, cycle, similarity);
        }

        private static String value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new UsageException(option + " needs a value.");
            }
            return rest.next();
        }

        private static String folder(String option, Iterator<String> rest) {
            var folder = value(option, rest);
            while (folder.length() > 1 && folder.endsWith("/")) {
                folder = folder.substring(0, folder.length() - 1);
            }
            return folder;
        }

        private static Set<Step> steps(String names) {
            var steps = EnumSet.noneOf(Step.class);
            for (var name : names.split(",", -1)) {
                steps.add(
                        Step.find(name)
                                .orElseThrow(() ->
                                        new UsageException(
                                                "There is no step \"%s\"; choose from: %s."
                                                        .formatted(name, Step.listOptions()))));
            }
            return steps;
        }

        private static double similarity(String number) {
            try {
                double similarity = Double.parseDouble(number);
                if (similarity > 0 && similarity <= 1) {
                    return similarity;
                }
            } catch (NumberFormatException none) {
                // said below, with what is wanted
            }
            throw new UsageException(
                    "--similarity is a number above 0 and at most 1, and not \"" + number + "\".");
        }
    }
}
