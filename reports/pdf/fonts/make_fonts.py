#!/usr/bin/python3
"""Makes the fonts that Obeya carries with it, from the Noto fonts of Debian 12.

    ./make_fonts.py [OUTPUT-FOLDER]        (default: the folder of this script)

needs the packages python3-fonttools, fonts-noto-core, fonts-noto-extra, fonts-noto-cjk and
unicode-data, and gives the same bytes at every run with the same versions of them.

NotoSans-Regular.ttf, NotoSans-SemiBold.ttf
    Latin, Greek and Cyrillic. Noto Sans has no minus sign, comparison signs, arrows and marks;
    they come from the sibling fonts Noto Sans Math, Mono, Symbols and Symbols 2, so that a figure
    with a true minus keeps the width of its column. No ligatures: text copied from a PDF has to
    come out letter by letter. With another LATIN_FAMILY than "Noto Sans" the fonts are renamed;
    the file names stay.

ObeyaSansSC-Regular.otf, ObeyaSansSC-Bold.otf
    Noto Sans CJK SC, cut to the Han characters of GB 2312 (simplified), Big5 (traditional) and
    the official Table of General Standard Chinese Characters of 2013 (which adds what people are
    named), Chinese punctuation and the signs of a report. Renamed, because the character map
    differs on purpose: the radicals U+2E80-2FDF and the compatibility ideographs U+F900-FAFF are
    gone. They share glyphs with everyday characters, and Qt 6.4 writes the lowest code point of a
    glyph into a PDF, which would make the word for self-assessment start with a Kangxi radical
    that no search finds. The same goes for the single characters of DOUBLES.
"""

import bz2
import os
import sys

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TRUETYPE = "/usr/share/fonts/truetype/noto/"
OPENTYPE = "/usr/share/fonts/opentype/noto/"

LATIN_FAMILY = "Obeya Sans"

SC_FACE = 2  # index in NotoSansCJK-*.ttc
SC_FAMILY = "Obeya Sans SC"
SC_POSTSCRIPT = "ObeyaSansSC"

HAN_ENCODINGS = ("gb2312", "big5")
HAN_TABLE = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"  # field kTGH

# Signs that reports and the window use, besides letters.
MATHS = "−≤≥≠≈"  # as wide as a digit
ARROWS = "←↑→↓↔"
MORE_MATHS = "∞√⌊⌋"
MARKS = "●○■□▲▼▶►◀◆◇✓✗"

LATIN = [
    (0x0020, 0x007E),
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A
]
MORE_LATIN = [
    (0x0180, 0x024F),  # Latin Extended-B: Romanian, Pinyin
    (0x02B0, 0x02FF),  # modifier letters
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese
]
PUNCTUATION = [
    (0x2000, 0x206F),
    (0x2070, 0x209C),  # superscripts, subscripts
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),  # letter-like: degree Celsius, numero, trade mark
]
CHINESE = [
    (0x2150, 0x218F),  # number forms
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # maths
    (0x2460, 0x24FF),  # enclosed numbers
    (0x25A0, 0x26FF),  # geometric shapes, signs
    (0x2713, 0x2717),  # check marks, crosses
    (0x3000, 0x303F),  # CJK punctuation
    (0x3220, 0x3243),  # numbers in brackets
    (0xFF00, 0xFFEF),  # full-width forms
]
SHARED_GLYPHS = [
    (0x2E80, 0x2FDF),  # CJK and Kangxi radicals
    (0xF900, 0xFAFF),  # compatibility ideographs
]
# Of two characters with one glyph the rarer one, or the one that Noto Sans has anyway.
DOUBLES = [0x2003, 0x2012, 0x2022, 0x2027, 0x2035, 0x2215, 0x22EF, 0x301C, 0x58FF]
# Read back as an ordinary space or hyphen, which is what a reader of the text wants.
HARMLESS_DOUBLES = [0x00A0, 0x00AD, 0x2011]


def code_points(*ranges):
    return {code for group in ranges for first, last in group for code in range(first, last + 1)}


def characters_of(encoding):
    """Han characters of the unified block that a double-byte encoding of Python can write."""
    return {code for code in range(0x4E00, 0xA000) if chr(code).encode(encoding, "ignore")}


def standard_characters():
    with bz2.open(HAN_TABLE, "rt", encoding="utf-8") as lines:
        fields = (line.split("\t") for line in lines)
        return {int(field[0][2:], 16) for field in fields if field[1:2] == ["kTGH"]}


def options(**changes):
    result = subset.Options()
    result.layout_scripts = ["*"]
    result.name_IDs = ["*"]
    result.name_languages = ["*"]
    result.notdef_outline = True
    result.recalc_timestamp = False
    result.prune_unicode_ranges = True
    for name, value in changes.items():
        setattr(result, name, value)
    return result


def cut(font, unicodes, settings):
    subsetter = subset.Subsetter(settings)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)


def save(font, path):
    font.recalcTimestamp = False
    font.save(path, reorderTables=None)
    print(f"{os.path.basename(path)}: {len(font.getBestCmap())} characters, "
          f"{os.path.getsize(path) / 1024:.0f} KiB")


def check_reverse_mapping(font):
    """No glyph may be reachable through a lower code point than the one that was written."""
    lowest = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        first = lowest.setdefault(glyph, code)
        if first != code and code not in HARMLESS_DOUBLES:
            sys.exit(f"U+{code:04X} would be read back as U+{first:04X}")


def rename(font, weight):
    names = font["name"]
    names.names = [record for record in names.names if record.langID == 0x409]
    full = SC_FAMILY if weight == "Regular" else f"{SC_FAMILY} {weight}"
    postscript = f"{SC_POSTSCRIPT}-{weight}"
    source = names.getDebugName(6)
    version = names.getDebugName(5).split(";")[0]
    # Family and style need no records 16 and 17: regular and bold say it all in 1 and 2.
    for number, text in {
        1: SC_FAMILY,
        2: weight,
        3: f"{version.removeprefix('Version ')};OBEYA;{postscript}",
        4: full,
        5: f"{version}; cut from {source}",
        6: postscript,
    }.items():
        names.setName(text, number, 3, 1, 0x409)
    for number in (16, 17, 21, 22):
        names.removeNames(nameID=number)

    table = font["CFF "].cff
    table.fontNames = [postscript]
    top = table.topDictIndex[0]
    top.FullName = full
    top.FamilyName = SC_FAMILY
    for part in top.FDArray:
        part.FontName = f"{postscript}-{part.FontName.split('-')[-1]}"


def make_chinese(weight, folder):
    font = TTFont(f"{OPENTYPE}NotoSansCJK-{weight}.ttc", fontNumber=SC_FACE)
    wanted = code_points(LATIN, PUNCTUATION, CHINESE)
    for encoding in HAN_ENCODINGS:
        wanted |= characters_of(encoding)
    wanted |= standard_characters()
    wanted -= code_points(SHARED_GLYPHS)
    wanted -= set(DOUBLES)
    cut(font, wanted, options(
        layout_features=[], hinting=False, desubroutinize=False,
        drop_tables=["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]))
    rename(font, weight)
    check_reverse_mapping(font)
    save(font, os.path.join(folder, f"{SC_POSTSCRIPT}-{weight}.otf"))


def borrow(font, source, characters, width=None):
    """Copies outlines of another TrueType font; width centres them in a given advance."""
    glyphs, lender = source.getGlyphSet(), source.getBestCmap()
    if source["head"].unitsPerEm != font["head"].unitsPerEm:
        sys.exit("fonts of different units per em")
    for character in characters:
        name = lender[ord(character)]
        advance = glyphs[name].width
        shift = 0 if width is None else (width - advance) // 2
        advance = advance if width is None else width
        recording = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(recording)
        pen = TTGlyphPen(None)
        recording.replay(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        bounds = BoundsPen(None)
        recording.replay(bounds)

        new_name = f"uni{ord(character):04X}"
        font.setGlyphOrder(font.getGlyphOrder() + [new_name])
        font["glyf"].glyphs[new_name] = pen.glyph()
        font["glyf"].glyphOrder = font.getGlyphOrder()
        font["hmtx"][new_name] = (advance, round(bounds.bounds[0]) + shift)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord(character)] = new_name


def make_latin(weight, folder):
    font = TTFont(f"{TRUETYPE}NotoSans-{weight}.ttf")
    cut(font, code_points(LATIN, MORE_LATIN, PUNCTUATION), options(
        layout_features=["ccmp", "locl", "kern", "mark", "mkmk"], hinting=True,
        glyph_names=False, drop_tables=["DSIG"]))
    digit = font["hmtx"][font.getBestCmap()[ord("0")]][0]
    maths = "NotoSansMath-Regular" if weight == "Regular" else f"NotoSansMono-{weight}"
    maths = TTFont(f"{TRUETYPE}{maths}.ttf")
    borrow(font, maths, MATHS, digit)
    borrow(font, maths, MORE_MATHS)
    borrow(font, TTFont(f"{TRUETYPE}NotoSansSymbols-{weight}.ttf"), ARROWS)
    borrow(font, TTFont(f"{TRUETYPE}NotoSansSymbols2-Regular.ttf"), MARKS)
    names = font["name"]
    for number in (1, 4, 16):
        text = names.getDebugName(number)
        if text:
            names.setName(text.replace("Noto Sans", LATIN_FAMILY), number, 3, 1, 0x409)
    postscript = f"{LATIN_FAMILY.replace(' ', '')}-{weight}"
    version = names.getDebugName(5).split(";")[0]
    names.setName(f"{version.removeprefix('Version ')};OBEYA;{postscript}", 3, 3, 1, 0x409)
    names.setName(f"{version}; cut and extended for Obeya", 5, 3, 1, 0x409)
    names.setName(postscript, 6, 3, 1, 0x409)
    font["OS/2"].recalcUnicodeRanges(font)
    check_reverse_mapping(font)
    save(font, os.path.join(folder, f"NotoSans-{weight}.ttf"))


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    os.makedirs(folder, exist_ok=True)
    for weight in ("Regular", "SemiBold"):
        make_latin(weight, folder)
    for weight in ("Regular", "Bold"):
        make_chinese(weight, folder)


if __name__ == "__main__":
    main()
