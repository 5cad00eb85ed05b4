package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// Keeps the straight lines that a page draws: strokes, the sides of stroked rectangles, and filled
/// areas so thin that the eye takes them for lines.
final class RulingCollector {

    /// More than any table has; a drawing's lines tell nothing about its text.
    private static final int MOST = 4_000;

    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4f;

    private final PDFStreamEngine engine;
    private final List<Ruling> path = new ArrayList<>();
    // Where in the path its pieces begin.
    private final List<Integer> pieces = new ArrayList<>();
    private List<Ruling> rulings = new ArrayList<>();
    private PageView view = new PageView(0, 0, 0, 0, 0);
    private float startX;
    private float startY;
    private float penX;
    private float penY;

    RulingCollector(PDFStreamEngine engine) {
        this.engine = engine;
        on(OperatorName.MOVE_TO, this::move);
        on(OperatorName.LINE_TO, this::line);
        on(OperatorName.APPEND_RECT, this::rectangle);
        on(OperatorName.CLOSE_PATH, any -> close());
        on(OperatorName.ENDPATH, any -> clear());
        for (var name : List.of(OperatorName.CURVE_TO, "v", "y")) {
            on(name, this::curve);
        }
        for (var name : List.of("S", "B", "B*")) {
            on(name, any -> stroke());
        }
        for (var name : List.of("s", "b", "b*")) {
            on(
                    name,
                    any -> {
                        close();
                        stroke();
                    });
        }
        for (var name : List.of("f", "F", "f*")) {
            on(name, any -> fill());
        }
    }

    private void on(String name, Consumer<List<COSBase>> action) {
        engine.addOperator(
                new OperatorProcessor(engine) {
                    @Override
                    public void process(Operator operator, List<COSBase> operands) {
                        action.accept(operands);
                    }

                    @Override
                    public String getName() {
                        return name;
                    }
                });
    }

    void start(PageView page) {
        view = page;
        rulings = new ArrayList<>();
        clear();
    }

    List<Ruling> collected() {
        return rulings;
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }

    private void move(List<COSBase> operands) {
        startPiece(number(operands, 0), number(operands, 1));
    }

    private void startPiece(float x, float y) {
        if (path.size() < MOST) {
            pieces.add(path.size());
        }
        penX = x;
        penY = y;
        startX = x;
        startY = y;
    }

    private void line(List<COSBase> operands) {
        lineTo(number(operands, 0), number(operands, 1));
    }

    private void curve(List<COSBase> operands) {
        penX = number(operands, operands.size() - 2);
        penY = number(operands, operands.size() - 1);
    }

    private void rectangle(List<COSBase> operands) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        startPiece(x, y);
        lineTo(x + width, y);
        lineTo(x + width, y + height);
        lineTo(x, y + height);
        close();
    }

    private void close() {
        lineTo(startX, startY);
    }

    private void lineTo(float x, float y) {
        if (path.size() < MOST) {
            var from = engine.transformedPoint(penX, penY);
            var to = engine.transformedPoint(x, y);
            float fromX = view.x(from.x, from.y);
            float fromY = view.y(from.x, from.y);
            float toX = view.x(to.x, to.y);
            float toY = view.y(to.x, to.y);
            path.add(
                    new Ruling(
                            Math.min(fromX, toX),
                            Math.min(fromY, toY),
                            Math.max(fromX, toX),
                            Math.max(fromY, toY)));
        }
        penX = x;
        penY = y;
    }

    private void clear() {
        path.clear();
        pieces.clear();
    }

    private void stroke() {
        path.forEach(this::keep);
        clear();
    }

    private void fill() {
        for (int i = 0; i < pieces.size(); i++) {
            int end = i + 1 < pieces.size() ? pieces.get(i + 1) : path.size();
            if (end > pieces.get(i)) {
                keep(Ruling.around(path.subList(pieces.get(i), end)));
            }
        }
        clear();
    }

    private void keep(Ruling ruling) {
        float thickness = Math.min(ruling.right() - ruling.left(), ruling.bottom() - ruling.top());
        if (thickness <= THIN && rulings.size() < MOST) {
            rulings.add(ruling);
        }
    }

    /// Whether a line is long enough to part anything.
    static boolean isLong(Ruling ruling) {
        return ruling.length() >= SHORTEST;
    }
}
