package dev.aludel.conformance.hybrids;

import static dev.aludel.conformance.hybrids.Specimen_.SPECIMEN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All hybrids of specimens, with something for their parameters. */
final class HybridCases {
  private HybridCases() {}

  static List<HybridCase> all() {
    return Stream.of(
            texts(),
            moreTexts(),
            numbers(),
            wholes(),
            decimals(),
            times(),
            relatives(),
            streams(),
            spans(),
            mixed(),
            doubles(),
            subtle())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HybridCase> wholes() {
    return List.of(
        new HybridCase("wholePlusPart", SPECIMEN.wholePlusPart(), one -> one.wholePlusPart()),
        new HybridCase("wholeByWhole", SPECIMEN.wholeByWhole(), one -> one.wholeByWhole()),
        new HybridCase("wholeTurned", SPECIMEN.wholeTurned(), one -> one.wholeTurned()),
        new HybridCase("wholeSign", SPECIMEN.wholeSign(), one -> one.wholeSign()),
        new HybridCase("wholeIsMore", SPECIMEN.wholeIsMore(), one -> one.wholeIsMore()),
        new HybridCase("wholeEqualsPart", SPECIMEN.wholeEqualsPart(), one -> one.wholeEqualsPart()),
        new HybridCase("partOrOne", SPECIMEN.partOrOne(), one -> one.partOrOne()));
  }

  private static List<HybridCase> doubles() {
    return List.of(
        new HybridCase("isBelow()", SPECIMEN.isBelow(), one -> one.isBelow()),
        new HybridCase("isAtMost()", SPECIMEN.isAtMost(), one -> one.isAtMost()),
        new HybridCase("isAbove()", SPECIMEN.isAbove(), one -> one.isAbove()),
        new HybridCase("isAtLeast()", SPECIMEN.isAtLeast(), one -> one.isAtLeast()),
        new HybridCase("isAtBound()", SPECIMEN.isAtBound(), one -> one.isAtBound()),
        new HybridCase("isOffBound()", SPECIMEN.isOffBound(), one -> one.isOffBound()),
        new HybridCase("isNotBelow()", SPECIMEN.isNotBelow(), one -> one.isNotBelow()),
        new HybridCase("isNotAbove()", SPECIMEN.isNotAbove(), one -> one.isNotAbove()),
        new HybridCase("isOverTen()", SPECIMEN.isOverTen(), one -> one.isOverTen()),
        new HybridCase("isUnderTen()", SPECIMEN.isUnderTen(), one -> one.isUnderTen()),
        new HybridCase("tenIsLess()", SPECIMEN.tenIsLess(), one -> one.tenIsLess()),
        new HybridCase("isJustTen()", SPECIMEN.isJustTen(), one -> one.isJustTen()),
        new HybridCase("isNotTen()", SPECIMEN.isNotTen(), one -> one.isNotTen()),
        new HybridCase(
            "isUnderTheUnmeasured()",
            SPECIMEN.isUnderTheUnmeasured(),
            one -> one.isUnderTheUnmeasured()),
        new HybridCase(
            "isOverSingle(Float.NaN)",
            SPECIMEN.isOverSingle(Float.NaN),
            one -> one.isOverSingle(Float.NaN)),
        new HybridCase(
            "isOverSingle(1.5f)", SPECIMEN.isOverSingle(1.5f), one -> one.isOverSingle(1.5f)),
        new HybridCase("timesSingle()", SPECIMEN.timesSingle(), one -> one.timesSingle()),
        new HybridCase("isFinite()", SPECIMEN.isFinite(), one -> one.isFinite()),
        new HybridCase("cappedMeasure()", SPECIMEN.cappedMeasure(), one -> one.cappedMeasure()),
        new HybridCase("isUnmeasured()", SPECIMEN.isUnmeasured(), one -> one.isUnmeasured()),
        new HybridCase("isNotMinusOne()", SPECIMEN.isNotMinusOne(), one -> one.isNotMinusOne()),
        new HybridCase(
            "isUnder(Double.NaN)", SPECIMEN.isUnder(Double.NaN), one -> one.isUnder(Double.NaN)),
        new HybridCase("isUnder(10.0)", SPECIMEN.isUnder(10.0), one -> one.isUnder(10.0)),
        new HybridCase(
            "isUnder(Double.POSITIVE_INFINITY)",
            SPECIMEN.isUnder(Double.POSITIVE_INFINITY),
            one -> one.isUnder(Double.POSITIVE_INFINITY)),
        new HybridCase(
            "isOver(Double.NaN)", SPECIMEN.isOver(Double.NaN), one -> one.isOver(Double.NaN)),
        new HybridCase("isOver(10.0)", SPECIMEN.isOver(10.0), one -> one.isOver(10.0)),
        new HybridCase(
            "isOver(Double.POSITIVE_INFINITY)",
            SPECIMEN.isOver(Double.POSITIVE_INFINITY),
            one -> one.isOver(Double.POSITIVE_INFINITY)),
        new HybridCase(
            "isOrIsNot(Double.NaN)",
            SPECIMEN.isOrIsNot(Double.NaN),
            one -> one.isOrIsNot(Double.NaN)),
        new HybridCase("isOrIsNot(10.0)", SPECIMEN.isOrIsNot(10.0), one -> one.isOrIsNot(10.0)),
        new HybridCase(
            "isOrIsNot(Double.POSITIVE_INFINITY)",
            SPECIMEN.isOrIsNot(Double.POSITIVE_INFINITY),
            one -> one.isOrIsNot(Double.POSITIVE_INFINITY)),
        new HybridCase(
            "differsFrom(Double.NaN)",
            SPECIMEN.differsFrom(Double.NaN),
            one -> one.differsFrom(Double.NaN)),
        new HybridCase(
            "differsFrom(10.0)", SPECIMEN.differsFrom(10.0), one -> one.differsFrom(10.0)),
        new HybridCase(
            "differsFrom(Double.POSITIVE_INFINITY)",
            SPECIMEN.differsFrom(Double.POSITIVE_INFINITY),
            one -> one.differsFrom(Double.POSITIVE_INFINITY)),
        new HybridCase(
            "isMoreThanWeight()", SPECIMEN.isMoreThanWeight(), one -> one.isMoreThanWeight()),
        new HybridCase("weightIsMore()", SPECIMEN.weightIsMore(), one -> one.weightIsMore()),
        new HybridCase("exactly", SPECIMEN.exactly(), one -> one.exactly()),
        new HybridCase("isItself()", SPECIMEN.isItself(), one -> one.isItself()),
        new HybridCase("isNoNumber()", SPECIMEN.isNoNumber(), one -> one.isNoNumber()),
        new HybridCase("isLarge()", SPECIMEN.isLarge(), one -> one.isLarge()),
        new HybridCase("smallerMeasure", SPECIMEN.smallerMeasure(), one -> one.smallerMeasure()),
        new HybridCase("largerMeasure", SPECIMEN.largerMeasure(), one -> one.largerMeasure()),
        new HybridCase(
            "measureAtMostTen", SPECIMEN.measureAtMostTen(), one -> one.measureAtMostTen()),
        new HybridCase("clampedMeasure", SPECIMEN.clampedMeasure(), one -> one.clampedMeasure()),
        new HybridCase("halfOfSmaller", SPECIMEN.halfOfSmaller(), one -> one.halfOfSmaller()),
        new HybridCase("leastMeasure", SPECIMEN.leastMeasure(), one -> one.leastMeasure()),
        new HybridCase("mostMeasure", SPECIMEN.mostMeasure(), one -> one.mostMeasure()),
        new HybridCase(
            "leastMeasureBoxed", SPECIMEN.leastMeasureBoxed(), one -> one.leastMeasureBoxed()),
        new HybridCase(
            "leastOfGrandchildren",
            SPECIMEN.leastOfGrandchildren(),
            one -> one.leastOfGrandchildren()),
        new HybridCase("anyAbove", SPECIMEN.anyAbove(), one -> one.anyAbove()),
        new HybridCase("allBelow", SPECIMEN.allBelow(), one -> one.allBelow()));
  }

  private static List<HybridCase> moreTexts() {
    return List.of(
        new HybridCase(
            "startsWithLetterA", SPECIMEN.startsWithLetterA(), one -> one.startsWithLetterA()),
        new HybridCase("endsWithOther", SPECIMEN.endsWithOther(), one -> one.endsWithOther()),
        new HybridCase(
            "startsWithSmallLetter",
            SPECIMEN.startsWithSmallLetter(),
            one -> one.startsWithSmallLetter()),
        new HybridCase("withCharacter", SPECIMEN.withCharacter(), one -> one.withCharacter()),
        new HybridCase(
            "indexOfCharacter", SPECIMEN.indexOfCharacter(), one -> one.indexOfCharacter()),
        new HybridCase(
            "replacedCharacter", SPECIMEN.replacedCharacter(), one -> one.replacedCharacter()),
        new HybridCase("replacedByNote", SPECIMEN.replacedByNote(), one -> one.replacedByNote()),
        new HybridCase(
            "parameterStartsWith('ab')",
            SPECIMEN.parameterStartsWith("ab"),
            one -> one.parameterStartsWith("ab")),
        new HybridCase(
            "startsAsParameter('ab')",
            SPECIMEN.startsAsParameter("ab"),
            one -> one.startsAsParameter("ab")),
        new HybridCase("repeated", SPECIMEN.repeated(), one -> one.repeated()),
        new HybridCase("indented", SPECIMEN.indented(), one -> one.indented()),
        new HybridCase("joined", SPECIMEN.joined(), one -> one.joined()),
        new HybridCase("textIsLess", SPECIMEN.textIsLess(), one -> one.textIsLess()),
        new HybridCase("comparesToNote", SPECIMEN.comparesToNote(), one -> one.comparesToNote()),
        new HybridCase(
            "literalComparesMore",
            SPECIMEN.literalComparesMore(),
            one -> one.literalComparesMore()),
        new HybridCase("noteOrGiven", SPECIMEN.noteOrGiven(), one -> one.noteOrGiven()),
        new HybridCase("noteAsText", SPECIMEN.noteAsText(), one -> one.noteAsText()),
        new HybridCase("noteAsTextOr", SPECIMEN.noteAsTextOr(), one -> one.noteAsTextOr()),
        new HybridCase("noteFiltered", SPECIMEN.noteFiltered(), one -> one.noteFiltered()),
        new HybridCase(
            "noteFilteredOrNull", SPECIMEN.noteFilteredOrNull(), one -> one.noteFilteredOrNull()),
        new HybridCase(
            "noteFilteredIsThere",
            SPECIMEN.noteFilteredIsThere(),
            one -> one.noteFilteredIsThere()),
        new HybridCase(
            "noteFilteredIsMissing",
            SPECIMEN.noteFilteredIsMissing(),
            one -> one.noteFilteredIsMissing()),
        new HybridCase(
            "noteFilteredLength", SPECIMEN.noteFilteredLength(), one -> one.noteFilteredLength()),
        new HybridCase(
            "noteIsThereAsText", SPECIMEN.noteIsThereAsText(), one -> one.noteIsThereAsText()),
        new HybridCase("noteKind", SPECIMEN.noteKind(), one -> one.noteKind()),
        new HybridCase(
            "noteEqualsByOptional",
            SPECIMEN.noteEqualsByOptional(),
            one -> one.noteEqualsByOptional()),
        new HybridCase(
            "noteIsEmptyByOptional",
            SPECIMEN.noteIsEmptyByOptional(),
            one -> one.noteIsEmptyByOptional()),
        new HybridCase(
            "noteLengthInside", SPECIMEN.noteLengthInside(), one -> one.noteLengthInside()),
        new HybridCase("noteOrOther", SPECIMEN.noteOrOther(), one -> one.noteOrOther()),
        new HybridCase(
            "noteLengthOrThrow", SPECIMEN.noteLengthOrThrow(), one -> one.noteLengthOrThrow()));
  }

  private static List<HybridCase> decimals() {
    return List.of(
        new HybridCase("third", SPECIMEN.third(), one -> one.third()),
        new HybridCase("dividedByRate", SPECIMEN.dividedByRate(), one -> one.dividedByRate()),
        new HybridCase("tenByPrice", SPECIMEN.tenByPrice(), one -> one.tenByPrice()),
        new HybridCase("dividedUp", SPECIMEN.dividedUp(), one -> one.dividedUp()),
        new HybridCase(
            "dividedToCeiling", SPECIMEN.dividedToCeiling(), one -> one.dividedToCeiling()),
        new HybridCase("guardedDivision", SPECIMEN.guardedDivision(), one -> one.guardedDivision()),
        new HybridCase("roundedDown", SPECIMEN.roundedDown(), one -> one.roundedDown()),
        new HybridCase("roundedUp", SPECIMEN.roundedUp(), one -> one.roundedUp()),
        new HybridCase("roundedToFloor", SPECIMEN.roundedToFloor(), one -> one.roundedToFloor()),
        new HybridCase(
            "roundedToCeiling", SPECIMEN.roundedToCeiling(), one -> one.roundedToCeiling()),
        new HybridCase("roundedHalfDown", SPECIMEN.roundedHalfDown(), one -> one.roundedHalfDown()),
        new HybridCase("roundedHalfEven", SPECIMEN.roundedHalfEven(), one -> one.roundedHalfEven()),
        new HybridCase("roundedTo(3)", SPECIMEN.roundedTo(3), one -> one.roundedTo(3)),
        new HybridCase(
            "remainderOfPrice", SPECIMEN.remainderOfPrice(), one -> one.remainderOfPrice()),
        new HybridCase("priceOfRate", SPECIMEN.priceOfRate(), one -> one.priceOfRate()),
        new HybridCase("squared", SPECIMEN.squared(), one -> one.squared()),
        new HybridCase("cubed", SPECIMEN.cubed(), one -> one.cubed()),
        new HybridCase("comparedToTen", SPECIMEN.comparedToTen(), one -> one.comparedToTen()),
        new HybridCase("percent", SPECIMEN.percent(), one -> one.percent()),
        new HybridCase("strippedPrice", SPECIMEN.strippedPrice(), one -> one.strippedPrice()),
        new HybridCase("wholePrice", SPECIMEN.wholePrice(), one -> one.wholePrice()),
        new HybridCase("intPrice", SPECIMEN.intPrice(), one -> one.intPrice()),
        new HybridCase("longPrice", SPECIMEN.longPrice(), one -> one.longPrice()),
        new HybridCase("doublePrice", SPECIMEN.doublePrice(), one -> one.doublePrice()),
        new HybridCase("newDecimal", SPECIMEN.newDecimal(), one -> one.newDecimal()),
        new HybridCase("wholeQuotient", SPECIMEN.wholeQuotient(), one -> one.wholeQuotient()),
        new HybridCase("quotientOfPart", SPECIMEN.quotientOfPart(), one -> one.quotientOfPart()),
        new HybridCase("wholeRemainder", SPECIMEN.wholeRemainder(), one -> one.wholeRemainder()),
        new HybridCase("wholeModulo", SPECIMEN.wholeModulo(), one -> one.wholeModulo()),
        new HybridCase("wholeSquared", SPECIMEN.wholeSquared(), one -> one.wholeSquared()),
        new HybridCase("wholeOfNumber", SPECIMEN.wholeOfNumber(), one -> one.wholeOfNumber()),
        new HybridCase("wholeAsLong", SPECIMEN.wholeAsLong(), one -> one.wholeAsLong()));
  }

  private static List<HybridCase> texts() {
    return List.of(
        new HybridCase("length", SPECIMEN.length(), one -> one.length()),
        new HybridCase("noteIsMissing", SPECIMEN.noteIsMissing(), one -> one.noteIsMissing()),
        new HybridCase("noteIsThere", SPECIMEN.noteIsThere(), one -> one.noteIsThere()),
        new HybridCase("isEmpty", SPECIMEN.isEmpty(), one -> one.isEmpty()),
        new HybridCase("isNotEmpty", SPECIMEN.isNotEmpty(), one -> one.isNotEmpty()),
        new HybridCase("isBlank", SPECIMEN.isBlank(), one -> one.isBlank()),
        new HybridCase("trimmed", SPECIMEN.trimmed(), one -> one.trimmed()),
        new HybridCase("stripped", SPECIMEN.stripped(), one -> one.stripped()),
        new HybridCase("strippedLeading", SPECIMEN.strippedLeading(), one -> one.strippedLeading()),
        new HybridCase(
            "strippedTrailing", SPECIMEN.strippedTrailing(), one -> one.strippedTrailing()),
        new HybridCase("startsWithA", SPECIMEN.startsWithA(), one -> one.startsWithA()),
        new HybridCase(
            "startsWithPercent", SPECIMEN.startsWithPercent(), one -> one.startsWithPercent()),
        new HybridCase("endsWithSpace", SPECIMEN.endsWithSpace(), one -> one.endsWithSpace()),
        new HybridCase(
            "containsUnderscore", SPECIMEN.containsUnderscore(), one -> one.containsUnderscore()),
        new HybridCase(
            "containsBackslash", SPECIMEN.containsBackslash(), one -> one.containsBackslash()),
        new HybridCase("startsWithNote", SPECIMEN.startsWithNote(), one -> one.startsWithNote()),
        new HybridCase("endsWithNote", SPECIMEN.endsWithNote(), one -> one.endsWithNote()),
        new HybridCase("containsNote", SPECIMEN.containsNote(), one -> one.containsNote()),
        new HybridCase(
            "startsWithParameter('a')",
            SPECIMEN.startsWithParameter("a"),
            one -> one.startsWithParameter("a")),
        new HybridCase("noteWithQuotes", SPECIMEN.noteWithQuotes(), one -> one.noteWithQuotes()),
        new HybridCase("both", SPECIMEN.both(), one -> one.both()),
        new HybridCase("bothSpaced", SPECIMEN.bothSpaced(), one -> one.bothSpaced()),
        new HybridCase("noteFirst", SPECIMEN.noteFirst(), one -> one.noteFirst()),
        new HybridCase("nullText", SPECIMEN.nullText(), one -> one.nullText()),
        new HybridCase("withNumber", SPECIMEN.withNumber(), one -> one.withNumber()),
        new HybridCase("concatenated", SPECIMEN.concatenated(), one -> one.concatenated()),
        new HybridCase("equalsA", SPECIMEN.equalsA(), one -> one.equalsA()),
        new HybridCase("literalEquals", SPECIMEN.literalEquals(), one -> one.literalEquals()),
        new HybridCase(
            "literalEqualsNote", SPECIMEN.literalEqualsNote(), one -> one.literalEqualsNote()),
        new HybridCase(
            "literalDiffersFromNote",
            SPECIMEN.literalDiffersFromNote(),
            one -> one.literalDiffersFromNote()),
        new HybridCase(
            "noteEqualsGuarded", SPECIMEN.noteEqualsGuarded(), one -> one.noteEqualsGuarded()),
        new HybridCase("textEqualsNote", SPECIMEN.textEqualsNote(), one -> one.textEqualsNote()),
        new HybridCase(
            "textDiffersFromNote",
            SPECIMEN.textDiffersFromNote(),
            one -> one.textDiffersFromNote()),
        new HybridCase("sameObjects", SPECIMEN.sameObjects(), one -> one.sameObjects()),
        new HybridCase("otherObjects", SPECIMEN.otherObjects(), one -> one.otherObjects()),
        new HybridCase(
            "noteEqualsItself", SPECIMEN.noteEqualsItself(), one -> one.noteEqualsItself()),
        new HybridCase(
            "noteIsNullByObjects",
            SPECIMEN.noteIsNullByObjects(),
            one -> one.noteIsNullByObjects()),
        new HybridCase(
            "noteIsThereByObjects",
            SPECIMEN.noteIsThereByObjects(),
            one -> one.noteIsThereByObjects()),
        new HybridCase("noteOrText", SPECIMEN.noteOrText(), one -> one.noteOrText()),
        new HybridCase("noteOrLiteral", SPECIMEN.noteOrLiteral(), one -> one.noteOrLiteral()),
        new HybridCase("noteTernary", SPECIMEN.noteTernary(), one -> one.noteTernary()),
        new HybridCase("noteOptional", SPECIMEN.noteOptional(), one -> one.noteOptional()),
        new HybridCase(
            "noteLengthOptional", SPECIMEN.noteLengthOptional(), one -> one.noteLengthOptional()),
        new HybridCase(
            "noteOptionalPresent",
            SPECIMEN.noteOptionalPresent(),
            one -> one.noteOptionalPresent()),
        new HybridCase(
            "noteOptionalEmpty", SPECIMEN.noteOptionalEmpty(), one -> one.noteOptionalEmpty()),
        new HybridCase(
            "noteOptionalChain", SPECIMEN.noteOptionalChain(), one -> one.noteOptionalChain()),
        new HybridCase(
            "noteLengthOrZero", SPECIMEN.noteLengthOrZero(), one -> one.noteLengthOrZero()),
        new HybridCase(
            "noteLengthOrNull", SPECIMEN.noteLengthOrNull(), one -> one.noteLengthOrNull()),
        new HybridCase("noteItself", SPECIMEN.noteItself(), one -> one.noteItself()),
        new HybridCase("noteIfLong", SPECIMEN.noteIfLong(), one -> one.noteIfLong()),
        new HybridCase("nullIfLong", SPECIMEN.nullIfLong(), one -> one.nullIfLong()),
        new HybridCase("eitherIsEmpty", SPECIMEN.eitherIsEmpty(), one -> one.eitherIsEmpty()),
        new HybridCase("bothAreThere", SPECIMEN.bothAreThere(), one -> one.bothAreThere()),
        new HybridCase("notBoth", SPECIMEN.notBoth(), one -> one.notBoth()),
        new HybridCase("notEither", SPECIMEN.notEither(), one -> one.notEither()),
        new HybridCase("noteIsShort", SPECIMEN.noteIsShort(), one -> one.noteIsShort()),
        new HybridCase("firstCharacter", SPECIMEN.firstCharacter(), one -> one.firstCharacter()),
        new HybridCase("withoutFirst", SPECIMEN.withoutFirst(), one -> one.withoutFirst()),
        new HybridCase("withoutLast", SPECIMEN.withoutLast(), one -> one.withoutLast()),
        new HybridCase("middle", SPECIMEN.middle(), one -> one.middle()),
        new HybridCase("indexOfB", SPECIMEN.indexOfB(), one -> one.indexOfB()),
        new HybridCase("indexOfEmpty", SPECIMEN.indexOfEmpty(), one -> one.indexOfEmpty()),
        new HybridCase("indexOfNote", SPECIMEN.indexOfNote(), one -> one.indexOfNote()),
        new HybridCase("replaced", SPECIMEN.replaced(), one -> one.replaced()),
        new HybridCase("replacedAway", SPECIMEN.replacedAway(), one -> one.replacedAway()),
        new HybridCase(
            "equalsIgnoringCase", SPECIMEN.equalsIgnoringCase(), one -> one.equalsIgnoringCase()),
        new HybridCase(
            "noteEqualsIgnoringCase",
            SPECIMEN.noteEqualsIgnoringCase(),
            one -> one.noteEqualsIgnoringCase()),
        new HybridCase("comparesEqual", SPECIMEN.comparesEqual(), one -> one.comparesEqual()),
        new HybridCase("switched", SPECIMEN.switched(), one -> one.switched()),
        new HybridCase("ifElse", SPECIMEN.ifElse(), one -> one.ifElse()),
        new HybridCase("earlyReturn", SPECIMEN.earlyReturn(), one -> one.earlyReturn()),
        new HybridCase("isGuarded", SPECIMEN.isGuarded(), one -> one.isGuarded()),
        new HybridCase("helper", SPECIMEN.helper(), one -> one.helper()),
        new HybridCase("helperOfNote", SPECIMEN.helperOfNote(), one -> one.helperOfNote()),
        new HybridCase("helperOfHelper", SPECIMEN.helperOfHelper(), one -> one.helperOfHelper()),
        new HybridCase(
            "overloadedHelpers", SPECIMEN.overloadedHelpers(), one -> one.overloadedHelpers()),
        new HybridCase("hybridOfHybrid", SPECIMEN.hybridOfHybrid(), one -> one.hybridOfHybrid()),
        new HybridCase("valueOf", SPECIMEN.valueOf(), one -> one.valueOf()),
        new HybridCase(
            "isAmong(List.of('a', 'b', ''))",
            SPECIMEN.isAmong(List.of("a", "b", "")),
            one -> one.isAmong(List.of("a", "b", ""))),
        new HybridCase(
            "noteIsAmong(List.of('a', 'b', ''))",
            SPECIMEN.noteIsAmong(List.of("a", "b", "")),
            one -> one.noteIsAmong(List.of("a", "b", ""))),
        new HybridCase("isParameter('a')", SPECIMEN.isParameter("a"), one -> one.isParameter("a")),
        new HybridCase(
            "isParameter(null)", SPECIMEN.isParameter(null), one -> one.isParameter(null)),
        new HybridCase("isLonger(2)", SPECIMEN.isLonger(2), one -> one.isLonger(2)),
        new HybridCase("onlyIf(true)", SPECIMEN.onlyIf(true), one -> one.onlyIf(true)),
        new HybridCase("onlyIf(false)", SPECIMEN.onlyIf(false), one -> one.onlyIf(false)),
        new HybridCase("unless(true)", SPECIMEN.unless(true), one -> one.unless(true)),
        new HybridCase("unless(false)", SPECIMEN.unless(false), one -> one.unless(false)),
        new HybridCase("lowered", SPECIMEN.lowered(), one -> one.lowered()),
        new HybridCase("uppered", SPECIMEN.uppered(), one -> one.uppered()),
        new HybridCase("hasPrefix('')", SPECIMEN.hasPrefix(""), one -> one.hasPrefix("")));
  }

  private static List<HybridCase> numbers() {
    return List.of(
        new HybridCase("isPositive", SPECIMEN.isPositive(), one -> one.isPositive()),
        new HybridCase("isNotPositive", SPECIMEN.isNotPositive(), one -> one.isNotPositive()),
        new HybridCase("zeroIsLess", SPECIMEN.zeroIsLess(), one -> one.zeroIsLess()),
        new HybridCase("isBetween", SPECIMEN.isBetween(), one -> one.isBetween()),
        new HybridCase("isOutside", SPECIMEN.isOutside(), one -> one.isOutside()),
        new HybridCase("doubled", SPECIMEN.doubled(), one -> one.doubled()),
        new HybridCase("plusOne", SPECIMEN.plusOne(), one -> one.plusOne()),
        new HybridCase("oneMinus", SPECIMEN.oneMinus(), one -> one.oneMinus()),
        new HybridCase("negative", SPECIMEN.negative(), one -> one.negative()),
        new HybridCase("precedence", SPECIMEN.precedence(), one -> one.precedence()),
        new HybridCase("parentheses", SPECIMEN.parentheses(), one -> one.parentheses()),
        new HybridCase("quotient", SPECIMEN.quotient(), one -> one.quotient()),
        new HybridCase("remainder", SPECIMEN.remainder(), one -> one.remainder()),
        new HybridCase(
            "negativeQuotient", SPECIMEN.negativeQuotient(), one -> one.negativeQuotient()),
        new HybridCase(
            "constantQuotient", SPECIMEN.constantQuotient(), one -> one.constantQuotient()),
        new HybridCase("guardedQuotient", SPECIMEN.guardedQuotient(), one -> one.guardedQuotient()),
        new HybridCase(
            "orGuardedQuotient", SPECIMEN.orGuardedQuotient(), one -> one.orGuardedQuotient()),
        new HybridCase(
            "hybridGuardedQuotient",
            SPECIMEN.hybridGuardedQuotient(),
            one -> one.hybridGuardedQuotient()),
        new HybridCase("divides", SPECIMEN.divides(), one -> one.divides()),
        new HybridCase("isEven", SPECIMEN.isEven(), one -> one.isEven()),
        new HybridCase("isOdd", SPECIMEN.isOdd(), one -> one.isOdd()),
        new HybridCase("widened", SPECIMEN.widened(), one -> one.widened()),
        new HybridCase("bigSum", SPECIMEN.bigSum(), one -> one.bigSum()),
        new HybridCase("bigDifference", SPECIMEN.bigDifference(), one -> one.bigDifference()),
        new HybridCase("bigIsLarger", SPECIMEN.bigIsLarger(), one -> one.bigIsLarger()),
        new HybridCase("numberIsLarger", SPECIMEN.numberIsLarger(), one -> one.numberIsLarger()),
        new HybridCase("isEqualBig", SPECIMEN.isEqualBig(), one -> one.isEqualBig()),
        new HybridCase("smallSum", SPECIMEN.smallSum(), one -> one.smallSum()),
        new HybridCase("smallProduct", SPECIMEN.smallProduct(), one -> one.smallProduct()),
        new HybridCase("smallNegative", SPECIMEN.smallNegative(), one -> one.smallNegative()),
        new HybridCase("smallIsLess", SPECIMEN.smallIsLess(), one -> one.smallIsLess()),
        new HybridCase("countIsMissing", SPECIMEN.countIsMissing(), one -> one.countIsMissing()),
        new HybridCase("countOrZero", SPECIMEN.countOrZero(), one -> one.countOrZero()),
        new HybridCase("countOptional", SPECIMEN.countOptional(), one -> one.countOptional()),
        new HybridCase("countIsOne", SPECIMEN.countIsOne(), one -> one.countIsOne()),
        new HybridCase("countEqualsOne", SPECIMEN.countEqualsOne(), one -> one.countEqualsOne()),
        new HybridCase("countsAreEqual", SPECIMEN.countsAreEqual(), one -> one.countsAreEqual()),
        new HybridCase("absolute", SPECIMEN.absolute(), one -> one.absolute()),
        new HybridCase("larger", SPECIMEN.larger(), one -> one.larger()),
        new HybridCase("smaller", SPECIMEN.smaller(), one -> one.smaller()),
        new HybridCase("largerOfTwo", SPECIMEN.largerOfTwo(), one -> one.largerOfTwo()),
        new HybridCase("signed", SPECIMEN.signed(), one -> one.signed()),
        new HybridCase("tripled", SPECIMEN.tripled(), one -> one.tripled()),
        new HybridCase("timesHalf", SPECIMEN.timesHalf(), one -> one.timesHalf()),
        new HybridCase("halfTimes", SPECIMEN.halfTimes(), one -> one.halfTimes()),
        new HybridCase("plusTen", SPECIMEN.plusTen(), one -> one.plusTen()),
        new HybridCase("tenMinus", SPECIMEN.tenMinus(), one -> one.tenMinus()),
        new HybridCase("minusFraction", SPECIMEN.minusFraction(), one -> one.minusFraction()),
        new HybridCase("timesRate", SPECIMEN.timesRate(), one -> one.timesRate()),
        new HybridCase("rateFirst", SPECIMEN.rateFirst(), one -> one.rateFirst()),
        new HybridCase("rounded", SPECIMEN.rounded(), one -> one.rounded()),
        new HybridCase("roundedMore", SPECIMEN.roundedMore(), one -> one.roundedMore()),
        new HybridCase("negated", SPECIMEN.negated(), one -> one.negated()),
        new HybridCase("absolutePrice", SPECIMEN.absolutePrice(), one -> one.absolutePrice()),
        new HybridCase("largerPrice", SPECIMEN.largerPrice(), one -> one.largerPrice()),
        new HybridCase("smallerPrice", SPECIMEN.smallerPrice(), one -> one.smallerPrice()),
        new HybridCase("sign", SPECIMEN.sign(), one -> one.sign()),
        new HybridCase("isFree", SPECIMEN.isFree(), one -> one.isFree()),
        new HybridCase("isCheap", SPECIMEN.isCheap(), one -> one.isCheap()),
        new HybridCase("isAtLeastTen", SPECIMEN.isAtLeastTen(), one -> one.isAtLeastTen()),
        new HybridCase("isTen", SPECIMEN.isTen(), one -> one.isTen()),
        new HybridCase("isMoreThanRate", SPECIMEN.isMoreThanRate(), one -> one.isMoreThanRate()),
        new HybridCase(
            "costsAtMost(new BigDecimal('10.00'))",
            SPECIMEN.costsAtMost(new BigDecimal("10.00")),
            one -> one.costsAtMost(new BigDecimal("10.00"))),
        new HybridCase(
            "costsWithTax(new BigDecimal('10.00'), new BigDecimal('1.19'))",
            SPECIMEN.costsWithTax(new BigDecimal("10.00"), new BigDecimal("1.19")),
            one -> one.costsWithTax(new BigDecimal("10.00"), new BigDecimal("1.19"))),
        new HybridCase("halved", SPECIMEN.halved(), one -> one.halved()),
        new HybridCase("scaled", SPECIMEN.scaled(), one -> one.scaled()),
        new HybridCase("promoted", SPECIMEN.promoted(), one -> one.promoted()),
        new HybridCase("isSteep", SPECIMEN.isSteep(), one -> one.isSteep()),
        new HybridCase(
            "isInParameter(0, 3)", SPECIMEN.isInParameter(0, 3), one -> one.isInParameter(0, 3)),
        new HybridCase("isMarked", SPECIMEN.isMarked(), one -> one.isMarked()),
        new HybridCase("isNotMarked", SPECIMEN.isNotMarked(), one -> one.isNotMarked()),
        new HybridCase("flagged", SPECIMEN.flagged(), one -> one.flagged()),
        new HybridCase("notFlagged", SPECIMEN.notFlagged(), one -> one.notFlagged()),
        new HybridCase(
            "flagEqualsPositive", SPECIMEN.flagEqualsPositive(), one -> one.flagEqualsPositive()),
        new HybridCase("flagDiffers", SPECIMEN.flagDiffers(), one -> one.flagDiffers()),
        new HybridCase("flagIsTrue", SPECIMEN.flagIsTrue(), one -> one.flagIsTrue()),
        new HybridCase("flagTernary", SPECIMEN.flagTernary(), one -> one.flagTernary()),
        new HybridCase("flagNumber", SPECIMEN.flagNumber(), one -> one.flagNumber()),
        new HybridCase("flagWide", SPECIMEN.flagWide(), one -> one.flagWide()),
        new HybridCase("flagText", SPECIMEN.flagText(), one -> one.flagText()),
        new HybridCase("countText", SPECIMEN.countText(), one -> one.countText()),
        new HybridCase("numberText", SPECIMEN.numberText(), one -> one.numberText()),
        new HybridCase("markedTernary", SPECIMEN.markedTernary(), one -> one.markedTernary()),
        new HybridCase("isNever", SPECIMEN.isNever(), one -> one.isNever()),
        new HybridCase("isAlways", SPECIMEN.isAlways(), one -> one.isAlways()),
        new HybridCase("constant", SPECIMEN.constant(), one -> one.constant()),
        new HybridCase("isBelowLimit", SPECIMEN.isBelowLimit(), one -> one.isBelowLimit()),
        new HybridCase("numberHelper", SPECIMEN.numberHelper(), one -> one.numberHelper()),
        new HybridCase("wideHelper", SPECIMEN.wideHelper(), one -> one.wideHelper()),
        new HybridCase("switchedNumber", SPECIMEN.switchedNumber(), one -> one.switchedNumber()),
        new HybridCase("oldSwitch", SPECIMEN.oldSwitch(), one -> one.oldSwitch()),
        new HybridCase("local", SPECIMEN.local(), one -> one.local()));
  }

  private static List<HybridCase> times() {
    return List.of(
        new HybridCase("isAfter", SPECIMEN.isAfter(), one -> one.isAfter()),
        new HybridCase("isBefore", SPECIMEN.isBefore(), one -> one.isBefore()),
        new HybridCase("isOn", SPECIMEN.isOn(), one -> one.isOn()),
        new HybridCase("equalsDay", SPECIMEN.equalsDay(), one -> one.equalsDay()),
        new HybridCase("endEqualsDay", SPECIMEN.endEqualsDay(), one -> one.endEqualsDay()),
        new HybridCase("endIsMissing", SPECIMEN.endIsMissing(), one -> one.endIsMissing()),
        new HybridCase("isOpen", SPECIMEN.isOpen(), one -> one.isOpen()),
        new HybridCase("isClosed", SPECIMEN.isClosed(), one -> one.isClosed()),
        new HybridCase("comparesLess", SPECIMEN.comparesLess(), one -> one.comparesLess()),
        new HybridCase("nextDay", SPECIMEN.nextDay(), one -> one.nextDay()),
        new HybridCase("previousDay", SPECIMEN.previousDay(), one -> one.previousDay()),
        new HybridCase("nextMonth", SPECIMEN.nextMonth(), one -> one.nextMonth()),
        new HybridCase("previousMonth", SPECIMEN.previousMonth(), one -> one.previousMonth()),
        new HybridCase("nextYear", SPECIMEN.nextYear(), one -> one.nextYear()),
        new HybridCase("later(31)", SPECIMEN.later(31), one -> one.later(31)),
        new HybridCase("earlier(31)", SPECIMEN.earlier(31), one -> one.earlier(31)),
        new HybridCase("afterGrade", SPECIMEN.afterGrade(), one -> one.afterGrade()),
        new HybridCase("beforeGrade", SPECIMEN.beforeGrade(), one -> one.beforeGrade()),
        new HybridCase("endOrDay", SPECIMEN.endOrDay(), one -> one.endOrDay()),
        new HybridCase("endOptional", SPECIMEN.endOptional(), one -> one.endOptional()),
        new HybridCase("itsEnd", SPECIMEN.itsEnd(), one -> one.itsEnd()),
        new HybridCase("year", SPECIMEN.year(), one -> one.year()),
        new HybridCase("month", SPECIMEN.month(), one -> one.month()),
        new HybridCase("dayOfMonth", SPECIMEN.dayOfMonth(), one -> one.dayOfMonth()),
        new HybridCase(
            "isOverdue(LocalDate.of(2020, 6, 1))",
            SPECIMEN.isOverdue(LocalDate.of(2020, 6, 1)),
            one -> one.isOverdue(LocalDate.of(2020, 6, 1))),
        new HybridCase(
            "runsOn(LocalDate.of(2020, 3, 1))",
            SPECIMEN.runsOn(LocalDate.of(2020, 3, 1)),
            one -> one.runsOn(LocalDate.of(2020, 3, 1))),
        new HybridCase("isWithinAWeek", SPECIMEN.isWithinAWeek(), one -> one.isWithinAWeek()),
        new HybridCase("nextHour", SPECIMEN.nextHour(), one -> one.nextHour()),
        new HybridCase("earlierMinutes", SPECIMEN.earlierMinutes(), one -> one.earlierMinutes()),
        new HybridCase("laterSeconds", SPECIMEN.laterSeconds(), one -> one.laterSeconds()),
        new HybridCase("momentIsLate", SPECIMEN.momentIsLate(), one -> one.momentIsLate()),
        new HybridCase("momentYear", SPECIMEN.momentYear(), one -> one.momentYear()),
        new HybridCase(
            "instantIsBefore(Instant.parse('2020-06-01T00:00:00Z'))",
            SPECIMEN.instantIsBefore(Instant.parse("2020-06-01T00:00:00Z")),
            one -> one.instantIsBefore(Instant.parse("2020-06-01T00:00:00Z"))),
        new HybridCase(
            "instantIsNotBefore(Instant.parse('2020-06-01T00:00:00Z'))",
            SPECIMEN.instantIsNotBefore(Instant.parse("2020-06-01T00:00:00Z")),
            one -> one.instantIsNotBefore(Instant.parse("2020-06-01T00:00:00Z"))),
        new HybridCase("laterInstant", SPECIMEN.laterInstant(), one -> one.laterInstant()),
        new HybridCase("isBest", SPECIMEN.isBest(), one -> one.isBest()),
        new HybridCase("isNotBest", SPECIMEN.isNotBest(), one -> one.isNotBest()),
        new HybridCase("otherIsBest", SPECIMEN.otherIsBest(), one -> one.otherIsBest()),
        new HybridCase("otherIsNotBest", SPECIMEN.otherIsNotBest(), one -> one.otherIsNotBest()),
        new HybridCase("otherIsGrade", SPECIMEN.otherIsGrade(), one -> one.otherIsGrade()),
        new HybridCase("otherDiffers", SPECIMEN.otherDiffers(), one -> one.otherDiffers()),
        new HybridCase("otherEquals", SPECIMEN.otherEquals(), one -> one.otherEquals()),
        new HybridCase("otherIsMissing", SPECIMEN.otherIsMissing(), one -> one.otherIsMissing()),
        new HybridCase("bestEqualsOther", SPECIMEN.bestEqualsOther(), one -> one.bestEqualsOther()),
        new HybridCase("gradesName", SPECIMEN.gradesName(), one -> one.gradesName()),
        new HybridCase("gradesOrdinal", SPECIMEN.gradesOrdinal(), one -> one.gradesOrdinal()),
        new HybridCase("otherIsBetter", SPECIMEN.otherIsBetter(), one -> one.otherIsBetter()),
        new HybridCase("isDecent", SPECIMEN.isDecent(), one -> one.isDecent()),
        new HybridCase("isInTheMiddle", SPECIMEN.isInTheMiddle(), one -> one.isInTheMiddle()),
        new HybridCase("turned", SPECIMEN.turned(), one -> one.turned()),
        new HybridCase("otherOrGrade", SPECIMEN.otherOrGrade(), one -> one.otherOrGrade()),
        new HybridCase("otherOrBest", SPECIMEN.otherOrBest(), one -> one.otherOrBest()),
        new HybridCase("otherOptional", SPECIMEN.otherOptional(), one -> one.otherOptional()),
        new HybridCase("itsOther", SPECIMEN.itsOther(), one -> one.itsOther()),
        new HybridCase("points", SPECIMEN.points(), one -> one.points()),
        new HybridCase("label", SPECIMEN.label(), one -> one.label()),
        new HybridCase("isFair", SPECIMEN.isFair(), one -> one.isFair()),
        new HybridCase(
            "hasGrade(Grade.GOOD)", SPECIMEN.hasGrade(Grade.GOOD), one -> one.hasGrade(Grade.GOOD)),
        new HybridCase(
            "otherHasGrade(null)", SPECIMEN.otherHasGrade(null), one -> one.otherHasGrade(null)),
        new HybridCase(
            "otherHasGrade(Grade.GOOD)",
            SPECIMEN.otherHasGrade(Grade.GOOD),
            one -> one.otherHasGrade(Grade.GOOD)));
  }

  private static List<HybridCase> relatives() {
    return List.of(
        new HybridCase("hasParent", SPECIMEN.hasParent(), one -> one.hasParent()),
        new HybridCase("isRoot", SPECIMEN.isRoot(), one -> one.isRoot()),
        new HybridCase("parentName", SPECIMEN.parentName(), one -> one.parentName()),
        new HybridCase(
            "parentNameOrNull", SPECIMEN.parentNameOrNull(), one -> one.parentNameOrNull()),
        new HybridCase("parentOptional", SPECIMEN.parentOptional(), one -> one.parentOptional()),
        new HybridCase("grandparent", SPECIMEN.grandparent(), one -> one.grandparent()),
        new HybridCase(
            "parentWeighsMore", SPECIMEN.parentWeighsMore(), one -> one.parentWeighsMore()),
        new HybridCase("isOwnGrandchild", SPECIMEN.isOwnGrandchild(), one -> one.isOwnGrandchild()),
        new HybridCase("hasParentsName", SPECIMEN.hasParentsName(), one -> one.hasParentsName()),
        new HybridCase("childCount", SPECIMEN.childCount(), one -> one.childCount()),
        new HybridCase("hasNoChildren", SPECIMEN.hasNoChildren(), one -> one.hasNoChildren()),
        new HybridCase("hasChildren", SPECIMEN.hasChildren(), one -> one.hasChildren()),
        new HybridCase("countOfChildren", SPECIMEN.countOfChildren(), one -> one.countOfChildren()),
        new HybridCase("heavyChildren", SPECIMEN.heavyChildren(), one -> one.heavyChildren()),
        new HybridCase("anyHeavy", SPECIMEN.anyHeavy(), one -> one.anyHeavy()),
        new HybridCase("allHeavy", SPECIMEN.allHeavy(), one -> one.allHeavy()),
        new HybridCase("noneHeavy", SPECIMEN.noneHeavy(), one -> one.noneHeavy()),
        new HybridCase(
            "anyHeavierThanThis", SPECIMEN.anyHeavierThanThis(), one -> one.anyHeavierThanThis()),
        new HybridCase(
            "weightOfChildren", SPECIMEN.weightOfChildren(), one -> one.weightOfChildren()),
        new HybridCase("weightOfHeavy", SPECIMEN.weightOfHeavy(), one -> one.weightOfHeavy()),
        new HybridCase("wideWeight", SPECIMEN.wideWeight(), one -> one.wideWeight()),
        new HybridCase("heaviest", SPECIMEN.heaviest(), one -> one.heaviest()),
        new HybridCase("lightest", SPECIMEN.lightest(), one -> one.lightest()),
        new HybridCase("costOfChildren", SPECIMEN.costOfChildren(), one -> one.costOfChildren()),
        new HybridCase("costOfLambda", SPECIMEN.costOfLambda(), one -> one.costOfLambda()),
        new HybridCase("costWithOwn", SPECIMEN.costWithOwn(), one -> one.costWithOwn()),
        new HybridCase("weightOptional", SPECIMEN.weightOptional(), one -> one.weightOptional()),
        new HybridCase(
            "hasHeavyChildren", SPECIMEN.hasHeavyChildren(), one -> one.hasHeavyChildren()),
        new HybridCase("costOptional", SPECIMEN.costOptional(), one -> one.costOptional()),
        new HybridCase("largestCost", SPECIMEN.largestCost(), one -> one.largestCost()),
        new HybridCase("grandchildren", SPECIMEN.grandchildren(), one -> one.grandchildren()),
        new HybridCase(
            "grandchildrenDirectly",
            SPECIMEN.grandchildrenDirectly(),
            one -> one.grandchildrenDirectly()),
        new HybridCase(
            "anyChildHasChildren",
            SPECIMEN.anyChildHasChildren(),
            one -> one.anyChildHasChildren()),
        new HybridCase(
            "anyGrandchildIsHeavier",
            SPECIMEN.anyGrandchildIsHeavier(),
            one -> one.anyGrandchildIsHeavier()),
        new HybridCase("anySibling", SPECIMEN.anySibling(), one -> one.anySibling()),
        new HybridCase(
            "weightOfSiblings", SPECIMEN.weightOfSiblings(), one -> one.weightOfSiblings()),
        new HybridCase(
            "anyChildOfThisName", SPECIMEN.anyChildOfThisName(), one -> one.anyChildOfThisName()),
        new HybridCase(
            "weighsMoreThanChildren",
            SPECIMEN.weighsMoreThanChildren(),
            one -> one.weighsMoreThanChildren()),
        new HybridCase("hasChildOver(10)", SPECIMEN.hasChildOver(10), one -> one.hasChildOver(10)),
        new HybridCase("parentIsRoot", SPECIMEN.parentIsRoot(), one -> one.parentIsRoot()),
        new HybridCase("guardedByHybrid", SPECIMEN.guardedByHybrid(), one -> one.guardedByHybrid()),
        new HybridCase(
            "parentsChildrenAreHeavy",
            SPECIMEN.parentsChildrenAreHeavy(),
            one -> one.parentsChildrenAreHeavy()));
  }

  private static List<HybridCase> streams() {
    return List.of(
        new HybridCase("firstChild", SPECIMEN.firstChild(), one -> one.firstChild()),
        new HybridCase("firstHeavyChild", SPECIMEN.firstHeavyChild(), one -> one.firstHeavyChild()),
        new HybridCase("hasFirst", SPECIMEN.hasFirst(), one -> one.hasFirst()),
        new HybridCase(
            "heaviestBySorting", SPECIMEN.heaviestBySorting(), one -> one.heaviestBySorting()),
        new HybridCase("nameOfDearest", SPECIMEN.nameOfDearest(), one -> one.nameOfDearest()),
        new HybridCase("textOfCheapest", SPECIMEN.textOfCheapest(), one -> one.textOfCheapest()),
        new HybridCase(
            "weightOfFirstSorted",
            SPECIMEN.weightOfFirstSorted(),
            one -> one.weightOfFirstSorted()),
        new HybridCase("firstIsFlagged", SPECIMEN.firstIsFlagged(), one -> one.firstIsFlagged()),
        new HybridCase("gradeOfFirst", SPECIMEN.gradeOfFirst(), one -> one.gradeOfFirst()),
        new HybridCase(
            "weightOfFirstOrThrow",
            SPECIMEN.weightOfFirstOrThrow(),
            one -> one.weightOfFirstOrThrow()),
        new HybridCase("childrenOfFirst", SPECIMEN.childrenOfFirst(), one -> one.childrenOfFirst()),
        new HybridCase("firstIsHeavy", SPECIMEN.firstIsHeavy(), one -> one.firstIsHeavy()),
        new HybridCase("largestName", SPECIMEN.largestName(), one -> one.largestName()),
        new HybridCase("firstName", SPECIMEN.firstName(), one -> one.firstName()),
        new HybridCase(
            "largestCostReduced", SPECIMEN.largestCostReduced(), one -> one.largestCostReduced()),
        new HybridCase("costFromOwn", SPECIMEN.costFromOwn(), one -> one.costFromOwn()),
        new HybridCase("costAccumulated", SPECIMEN.costAccumulated(), one -> one.costAccumulated()),
        new HybridCase(
            "weightAccumulated", SPECIMEN.weightAccumulated(), one -> one.weightAccumulated()),
        new HybridCase("weightReduced", SPECIMEN.weightReduced(), one -> one.weightReduced()),
        new HybridCase("averageWeight", SPECIMEN.averageWeight(), one -> one.averageWeight()),
        new HybridCase("wideSum", SPECIMEN.wideSum(), one -> one.wideSum()),
        new HybridCase("flatCount", SPECIMEN.flatCount(), one -> one.flatCount()),
        new HybridCase("flatWeight", SPECIMEN.flatWeight(), one -> one.flatWeight()),
        new HybridCase("flatAny", SPECIMEN.flatAny(), one -> one.flatAny()),
        new HybridCase("flatAll", SPECIMEN.flatAll(), one -> one.flatAll()),
        new HybridCase("flatNone", SPECIMEN.flatNone(), one -> one.flatNone()),
        new HybridCase("flatMost", SPECIMEN.flatMost(), one -> one.flatMost()),
        new HybridCase("flatCost", SPECIMEN.flatCost(), one -> one.flatCost()),
        new HybridCase(
            "childrenWithNotes", SPECIMEN.childrenWithNotes(), one -> one.childrenWithNotes()),
        new HybridCase(
            "hasParentAsChild", SPECIMEN.hasParentAsChild(), one -> one.hasParentAsChild()),
        new HybridCase(
            "nameOfParentsParent",
            SPECIMEN.nameOfParentsParent(),
            one -> one.nameOfParentsParent()),
        new HybridCase("parentHybrid", SPECIMEN.parentHybrid(), one -> one.parentHybrid()),
        new HybridCase("heavyParent", SPECIMEN.heavyParent(), one -> one.heavyParent()));
  }

  private static List<HybridCase> spans() {
    return List.of(
        new HybridCase("castLong", SPECIMEN.castLong(), one -> one.castLong()),
        new HybridCase("castDouble", SPECIMEN.castDouble(), one -> one.castDouble()),
        new HybridCase(
            "isMarkedByEquals", SPECIMEN.isMarkedByEquals(), one -> one.isMarkedByEquals()),
        new HybridCase("numberAsString", SPECIMEN.numberAsString(), one -> one.numberAsString()),
        new HybridCase("countAsLong", SPECIMEN.countAsLong(), one -> one.countAsLong()),
        new HybridCase("sized", SPECIMEN.sized(), one -> one.sized()),
        new HybridCase("parentIsLonger", SPECIMEN.parentIsLonger(), one -> one.parentIsLonger()),
        new HybridCase("heavyByBlock", SPECIMEN.heavyByBlock(), one -> one.heavyByBlock()),
        new HybridCase("deepest", SPECIMEN.deepest(), one -> one.deepest()),
        new HybridCase("weeksLater", SPECIMEN.weeksLater(), one -> one.weeksLater()),
        new HybridCase("unitsLater", SPECIMEN.unitsLater(), one -> one.unitsLater()),
        new HybridCase("hoursLater", SPECIMEN.hoursLater(), one -> one.hoursLater()),
        new HybridCase("firstOfMonth", SPECIMEN.firstOfMonth(), one -> one.firstOfMonth()),
        new HybridCase("lastOfMonth", SPECIMEN.lastOfMonth(), one -> one.lastOfMonth()),
        new HybridCase("momentsDay", SPECIMEN.momentsDay(), one -> one.momentsDay()),
        new HybridCase("isOnMomentsDay", SPECIMEN.isOnMomentsDay(), one -> one.isOnMomentsDay()),
        new HybridCase("midnight", SPECIMEN.midnight(), one -> one.midnight()),
        new HybridCase("timeOfDay", SPECIMEN.timeOfDay(), one -> one.timeOfDay()),
        new HybridCase("dayOfYear", SPECIMEN.dayOfYear(), one -> one.dayOfYear()),
        new HybridCase("isSunday", SPECIMEN.isSunday(), one -> one.isSunday()),
        new HybridCase("dayOfWeek", SPECIMEN.dayOfWeek(), one -> one.dayOfWeek()),
        new HybridCase("weekday", SPECIMEN.weekday(), one -> one.weekday()),
        new HybridCase("season", SPECIMEN.season(), one -> one.season()),
        new HybridCase("daysBetween", SPECIMEN.daysBetween(), one -> one.daysBetween()),
        new HybridCase("weeksUntil", SPECIMEN.weeksUntil(), one -> one.weeksUntil()),
        new HybridCase("monthsBetween", SPECIMEN.monthsBetween(), one -> one.monthsBetween()),
        new HybridCase("yearsBetween", SPECIMEN.yearsBetween(), one -> one.yearsBetween()),
        new HybridCase(
            "ageOn",
            SPECIMEN.ageOn(LocalDate.of(2026, 2, 28)),
            one -> one.ageOn(LocalDate.of(2026, 2, 28))),
        new HybridCase("monthsOfAge", SPECIMEN.monthsOfAge(), one -> one.monthsOfAge()),
        new HybridCase("totalMonths", SPECIMEN.totalMonths(), one -> one.totalMonths()),
        new HybridCase("hoursBetween", SPECIMEN.hoursBetween(), one -> one.hoursBetween()),
        new HybridCase("secondsBetween", SPECIMEN.secondsBetween(), one -> one.secondsBetween()),
        new HybridCase(
            "durationInMinutes", SPECIMEN.durationInMinutes(), one -> one.durationInMinutes()),
        new HybridCase(
            "durationInDays",
            SPECIMEN.durationInDays(Instant.parse("2026-02-28T10:15:30Z")),
            one -> one.durationInDays(Instant.parse("2026-02-28T10:15:30Z"))),
        new HybridCase("tookLong", SPECIMEN.tookLong(), one -> one.tookLong()),
        new HybridCase("epochSecond", SPECIMEN.epochSecond(), one -> one.epochSecond()));
  }

  private static List<HybridCase> mixed() {
    return List.of(
        new HybridCase("gradeIfNoted", SPECIMEN.gradeIfNoted(), one -> one.gradeIfNoted()),
        new HybridCase("otherOrPoor", SPECIMEN.otherOrPoor(), one -> one.otherOrPoor()),
        new HybridCase("letter", SPECIMEN.letter(), one -> one.letter()),
        new HybridCase("siblingsOfFirst", SPECIMEN.siblingsOfFirst(), one -> one.siblingsOfFirst()),
        new HybridCase(
            "grandchildrenBySize",
            SPECIMEN.grandchildrenBySize(),
            one -> one.grandchildrenBySize()),
        new HybridCase("boxedMost", SPECIMEN.boxedMost(), one -> one.boxedMost()),
        new HybridCase("leastReversed", SPECIMEN.leastReversed(), one -> one.leastReversed()),
        new HybridCase(
            "firstLetterByOptional",
            SPECIMEN.firstLetterByOptional(),
            one -> one.firstLetterByOptional()),
        new HybridCase("markOfFirst", SPECIMEN.markOfFirst(), one -> one.markOfFirst()),
        new HybridCase("noteOfFirst", SPECIMEN.noteOfFirst(), one -> one.noteOfFirst()),
        new HybridCase("parentOfFirst", SPECIMEN.parentOfFirst(), one -> one.parentOfFirst()),
        new HybridCase("great", SPECIMEN.great(), one -> one.great()),
        new HybridCase("costPerChild", SPECIMEN.costPerChild(), one -> one.costPerChild()),
        new HybridCase(
            "scaled",
            SPECIMEN.scaled(new BigDecimal("2.5"), 3),
            one -> one.scaled(new BigDecimal("2.5"), 3)),
        new HybridCase(
            "isWorthMore",
            SPECIMEN.isWorthMore(new BigDecimal("55")),
            one -> one.isWorthMore(new BigDecimal("55"))),
        new HybridCase("daysOfParent", SPECIMEN.daysOfParent(), one -> one.daysOfParent()),
        new HybridCase("latestChild", SPECIMEN.latestChild(), one -> one.latestChild()),
        new HybridCase("firstIsOnSunday", SPECIMEN.firstIsOnSunday(), one -> one.firstIsOnSunday()),
        new HybridCase("nearlyDone", SPECIMEN.nearlyDone(), one -> one.nearlyDone()),
        new HybridCase(
            "weightByAccessor", SPECIMEN.weightByAccessor(), one -> one.weightByAccessor()),
        new HybridCase("meanOfHeavy", SPECIMEN.meanOfHeavy(), one -> one.meanOfHeavy()));
  }

  private static List<HybridCase> subtle() {
    return List.of(
        new HybridCase("quarterOfLocal", SPECIMEN.quarterOfLocal(), one -> one.quarterOfLocal()),
        new HybridCase("wideLocal", SPECIMEN.wideLocal(), one -> one.wideLocal()),
        new HybridCase(
            "wideLocalTimesInt", SPECIMEN.wideLocalTimesInt(), one -> one.wideLocalTimesInt()),
        new HybridCase("quarterOfHelper", SPECIMEN.quarterOfHelper(), one -> one.quarterOfHelper()),
        new HybridCase("quarterOfHybrid", SPECIMEN.quarterOfHybrid(), one -> one.quarterOfHybrid()),
        new HybridCase(
            "ternaryOfTwoTypes", SPECIMEN.ternaryOfTwoTypes(), one -> one.ternaryOfTwoTypes()),
        new HybridCase(
            "switchOfTwoTypes", SPECIMEN.switchOfTwoTypes(), one -> one.switchOfTwoTypes()),
        new HybridCase("minusMinus", SPECIMEN.minusMinus(), one -> one.minusMinus()),
        new HybridCase(
            "minusNegativeDays", SPECIMEN.minusNegativeDays(), one -> one.minusNegativeDays()),
        new HybridCase("linesThenLength", SPECIMEN.linesThenLength(), one -> one.linesThenLength()),
        new HybridCase("markOrNot", SPECIMEN.markOrNot(), one -> one.markOrNot()),
        new HybridCase("markOrFlag", SPECIMEN.markOrFlag(), one -> one.markOrFlag()),
        new HybridCase("divisibleCount", SPECIMEN.divisibleCount(), one -> one.divisibleCount()),
        new HybridCase(
            "indivisibleCount", SPECIMEN.indivisibleCount(), one -> one.indivisibleCount()),
        new HybridCase(
            "defaultFallsThrough",
            SPECIMEN.defaultFallsThrough(),
            one -> one.defaultFallsThrough()),
        new HybridCase("someCasesAnswer", SPECIMEN.someCasesAnswer(), one -> one.someCasesAnswer()),
        new HybridCase("fullSeconds", SPECIMEN.fullSeconds(), one -> one.fullSeconds()),
        new HybridCase("fullMinutesBack", SPECIMEN.fullMinutesBack(), one -> one.fullMinutesBack()),
        new HybridCase("noteAround", SPECIMEN.noteAround(), one -> one.noteAround()),
        new HybridCase("yearOfParent", SPECIMEN.yearOfParent(), one -> one.yearOfParent()),
        new HybridCase(
            "noteSizeOfParent", SPECIMEN.noteSizeOfParent(), one -> one.noteSizeOfParent()),
        new HybridCase("lower", SPECIMEN.lower(), one -> one.lower()),
        new HybridCase("dividesSome", SPECIMEN.dividesSome(), one -> one.dividesSome()),
        new HybridCase("shareOfSmall", SPECIMEN.shareOfSmall(), one -> one.shareOfSmall()),
        new HybridCase("largestSmall", SPECIMEN.largestSmall(), one -> one.largestSmall()),
        new HybridCase("weightAsDouble", SPECIMEN.weightAsDouble(), one -> one.weightAsDouble()),
        new HybridCase("weightInLong", SPECIMEN.weightInLong(), one -> one.weightInLong()),
        new HybridCase("halfTimes(3)", SPECIMEN.halfTimes(3), one -> one.halfTimes(3)),
        new HybridCase("isNoteOf('a', 1)", SPECIMEN.isNoteOf("a", 1), one -> one.isNoteOf("a", 1)),
        new HybridCase(
            "isNoteOf('a', null)", SPECIMEN.isNoteOf("a", null), one -> one.isNoteOf("a", null)),
        new HybridCase(
            "switchOnConstants", SPECIMEN.switchOnConstants(), one -> one.switchOnConstants()),
        new HybridCase("beginsWith('a')", SPECIMEN.beginsWith('a'), one -> one.beginsWith('a')),
        new HybridCase("hasSeparator", SPECIMEN.hasSeparator(), one -> one.hasSeparator()),
        new HybridCase("isAmongLiterals", SPECIMEN.isAmongLiterals(), one -> one.isAmongLiterals()),
        new HybridCase(
            "isNotAmongLiterals", SPECIMEN.isNotAmongLiterals(), one -> one.isNotAmongLiterals()),
        new HybridCase(
            "isAmongOrAll(List.of())",
            SPECIMEN.isAmongOrAll(List.of()),
            one -> one.isAmongOrAll(List.of())),
        new HybridCase(
            "isAmongOrAll(List.of('a'))",
            SPECIMEN.isAmongOrAll(List.of("a")),
            one -> one.isAmongOrAll(List.of("a"))),
        new HybridCase("narrowed", SPECIMEN.narrowed(), one -> one.narrowed()),
        new HybridCase("textOrGiven('b')", SPECIMEN.textOrGiven("b"), one -> one.textOrGiven("b")),
        new HybridCase(
            "textOrGiven(null)", SPECIMEN.textOrGiven(null), one -> one.textOrGiven(null)),
        new HybridCase(
            "textAndGiven(' b')", SPECIMEN.textAndGiven(" b"), one -> one.textAndGiven(" b")),
        new HybridCase(
            "textAndGiven(null)", SPECIMEN.textAndGiven(null), one -> one.textAndGiven(null)),
        new HybridCase(
            "isTrimmedGiven(' a')", SPECIMEN.isTrimmedGiven(" a"), one -> one.isTrimmedGiven(" a")),
        new HybridCase(
            "isTrimmedGiven(null)", SPECIMEN.isTrimmedGiven(null), one -> one.isTrimmedGiven(null)),
        new HybridCase("quarterOfMapped", SPECIMEN.quarterOfMapped(), one -> one.quarterOfMapped()),
        new HybridCase("oddLines", SPECIMEN.oddLines(), one -> one.oddLines()));
  }
}
