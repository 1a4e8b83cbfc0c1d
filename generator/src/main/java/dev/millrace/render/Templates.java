// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.Interpreter;
import org.stringtemplate.v4.ModelAdaptor;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STErrorListener;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.StringRenderer;
import org.stringtemplate.v4.misc.STMessage;
import org.stringtemplate.v4.misc.STNoSuchPropertyException;

/** The one place where template groups are opened; a fault in a template fails the render. */
public final class Templates {
    private static final String COMMON = "common/unit";

    private final STGroup group;
    private final List<String> faults = new ArrayList<>();

    /** Opens {@code kernels/<path>.stg} of the library. */
    Templates(String path) {
        this.group = open(kernels(path));
        if (!path.equals(COMMON)) {
            group.importTemplates(open(kernels(COMMON)));
        }
    }

    private Templates(URL resource) {
        this.group = open(resource);
    }

    /** Opens a template group by its resource. */
    public static Templates at(String resource) {
        return new Templates(Templates.class.getResource(resource));
    }

    private static URL kernels(String path) {
        return Templates.class.getResource("/kernels/" + path + ".stg");
    }

    private STGroup open(URL resource) {
        STGroup opened = new STGroupFile(resource, "UTF-8", '<', '>');
        opened.setListener(new Collector());
        opened.registerModelAdaptor(Record.class, new RecordAdaptor());
        opened.registerRenderer(String.class, new StringRenderer());
        return opened;
    }

    /** Renders a template with one argument, a record. */
    public String render(String template, String argument, Record value) {
        ST st = group.getInstanceOf(template);
        StringWriter text = new StringWriter();
        if (st != null) {
            st.add(argument, value);
            st.write(new AutoIndentWriter(text, "\n"), Locale.ROOT, new Collector());
        }
        if (st == null || !faults.isEmpty()) {
            throw new IllegalStateException("template " + template + ": " + faults);
        }
        return text.toString();
    }

    private final class Collector implements STErrorListener {
        @Override
        public void compileTimeError(STMessage message) {
            faults.add(message.toString());
        }

        @Override
        public void runTimeError(STMessage message) {
            faults.add(message.toString());
        }

        @Override
        public void IOError(STMessage message) {
            faults.add(message.toString());
        }

        @Override
        public void internalError(STMessage message) {
            faults.add(message.toString());
        }
    }

    /** Lets templates read the components of records, which StringTemplate does not know by itself. */
    private static final class RecordAdaptor implements ModelAdaptor<Record> {
        @Override
        public Object getProperty(Interpreter interpreter, ST self, Record model, Object property, String name) {
            try {
                for (RecordComponent component : model.getClass().getRecordComponents()) {
                    if (component.getName().equals(name)) {
                        component.getAccessor().setAccessible(true);
                        return component.getAccessor().invoke(model);
                    }
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
            throw new STNoSuchPropertyException(null, model, name);
        }
    }
}
