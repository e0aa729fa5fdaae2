/* The font files inside the program. As a Qt resource they would be eight megabytes of C++ to
   compile. */

.macro font_file symbol, path
    .global \symbol\()_begin
    .global \symbol\()_end
    .balign 16
\symbol\()_begin:
    .incbin "\path"
\symbol\()_end:
.endm

    .section .rodata
    font_file obeya_font_latin_regular, NotoSans-Regular.ttf
    font_file obeya_font_latin_semibold, NotoSans-SemiBold.ttf
    font_file obeya_font_chinese_regular, ObeyaSansSC-Regular.otf
    font_file obeya_font_chinese_bold, ObeyaSansSC-Bold.otf
    .section .note.GNU-stack, "", @progbits
