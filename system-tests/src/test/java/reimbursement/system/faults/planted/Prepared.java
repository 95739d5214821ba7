package reimbursement.system.faults.planted;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What Quarkus does to some classes when it builds a service: a constructor without arguments, for its proxies. */
final class Prepared {
    private static final String CONSTRUCTOR = ConstantDescs.INIT_NAME + "()V";

    private Prepared() {}

    /**
     * The edited class, prepared as the original was.
     *
     * @throws IllegalStateException if the original was prepared in another way than this knows
     */
    static byte[] like(byte[] original, byte[] prepared, byte[] edited) {
        Set<String> added = new TreeSet<>(members(prepared));
        added.removeAll(members(original));
        if (!added.equals(Set.of(CONSTRUCTOR)) || !members(prepared).containsAll(members(original))) {
            throw new IllegalStateException("Quarkus has prepared a class in an unknown way, adding " + added);
        }
        ClassModel model = ClassFile.of().parse(edited);
        return ClassFile.of()
                .transformClass(
                        model,
                        ClassTransform.endHandler(end -> end.withMethodBody(
                                ConstantDescs.INIT_NAME,
                                MethodTypeDesc.of(ConstantDescs.CD_void),
                                ClassFile.ACC_PUBLIC,
                                code -> code.aload(0)
                                        .invokespecial(
                                                model.superclass().orElseThrow().asSymbol(),
                                                ConstantDescs.INIT_NAME,
                                                MethodTypeDesc.of(ConstantDescs.CD_void))
                                        .return_())));
    }

    private static Set<String> members(byte[] compiled) {
        ClassModel model = ClassFile.of().parse(compiled);
        Set<String> members = model.methods().stream()
                .map(method ->
                        method.methodName().stringValue() + method.methodType().stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
        model.fields()
                .forEach(field -> members.add(
                        field.flags().flagsMask() + " " + field.fieldName().stringValue() + " "
                                + field.fieldType().stringValue()));
        members.add("class " + model.flags().flagsMask());
        return members;
    }
}
